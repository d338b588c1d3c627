package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;

/** The subjects behind a figure. They name who was looked at, so that reading them is in the journal. */
@ApplicationScoped
class SubjectRecords {
    private final CaseQueries queries;
    private final Journal journal;
    private final Caller caller;

    SubjectRecords(CaseQueries queries, Journal journal, Caller caller) {
        this.queries = queries;
        this.journal = journal;
        this.caller = caller;
    }

    List<SubjectRecord> of(String indicator, List<String> keys) {
        List<SubjectRecord> records = CaseIndicators.inOrder(keys, queries::subjectRecords, SubjectRecord::id);
        var cases = records.stream().map(SubjectRecord::caseId).distinct().toList();
        if (!cases.isEmpty()) {
            journal.write("case.subjects-read", "indicator", indicator, caller.scope(), Map.of("cases", cases));
        }
        return records;
    }
}
