package vn.capuy.platform.member;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** Members are listed and read; that one was read, or the list taken away, is in the journal. */
@IfBuildProperty(name = "capuy.members", stringValue = "true")
@ApplicationScoped
class MemberService {
    private final MemberQueries queries;
    private final Journal journal;
    private final Caller caller;

    MemberService(MemberQueries queries, Journal journal, Caller caller) {
        this.queries = queries;
        this.journal = journal;
        this.caller = caller;
    }

    Page<MemberSummary> page(MemberFilter filter, PageRequest page) {
        return queries.page(filter, page);
    }

    @Transactional
    Response export(MemberFilter filter) {
        Response file = ListExport.of("members", MemberSummary.class, page -> queries.page(filter, page));
        journal.write("member.exported", "member-list", caller.scope(), caller.scope(), filter.asked());
        return file;
    }

    @Transactional
    MemberView read(String code, LocalDate onDay) {
        MemberView member = queries.find(code, onDay).orElseThrow(ProblemException::notFound);
        journal.write("member.read", "member", code, member.managedBy(), null);
        return member;
    }
}
