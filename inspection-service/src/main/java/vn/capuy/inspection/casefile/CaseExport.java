package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.journal.Journal;

/** The list of cases as a file; that it was taken away is in the journal. */
@ApplicationScoped
class CaseExport {
    private final CaseQueries queries;
    private final Journal journal;
    private final Caller caller;

    CaseExport(CaseQueries queries, Journal journal, Caller caller) {
        this.queries = queries;
        this.journal = journal;
        this.caller = caller;
    }

    Response of(CaseFilter filter) {
        Response file = ListExport.of("cases", CaseSummary.class, page -> queries.list(filter, page));
        journal.write("case.exported", "case-list", caller.scope(), caller.scope(), filter.asked());
        return file;
    }
}
