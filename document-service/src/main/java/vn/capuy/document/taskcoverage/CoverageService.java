package vn.capuy.document.taskcoverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.document.task.AsOf;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Tells which clauses that require tasks have some. */
@ApplicationScoped
class CoverageService {
    private final DocumentAccess access;
    private final Organisation organisation;
    private final CoverageQueries queries;
    private final Clock clock;

    CoverageService(DocumentAccess access, Organisation organisation, CoverageQueries queries, Clock clock) {
        this.access = access;
        this.organisation = organisation;
        this.queries = queries;
        this.clock = clock;
    }

    /** Of a document into which the caller may look (404, 403). */
    DocumentTasks of(UUID id, DocumentTasksFilter filter, PageRequest page) {
        DocumentView document = access.open(id);
        AsOf asOf = AsOf.of(filter.onDay, filter.knownAt, clock);
        CoverageQueries.Summary all = queries.summary(id, asOf);
        Page<ClauseTasks> clauses = queries.clauses(id, asOf, filter.state, page);
        return new DocumentTasks(
                id,
                document.notation(),
                document.issuedOn(),
                asOf.day(),
                asOf.knownAt(),
                all.clauses(),
                all.covered(),
                all.uncovered(),
                all.numbers(),
                queries.ofDocument(id, asOf),
                clauses.items(),
                clauses.next());
    }

    Page<ClauseTasks> clauses(UUID id, DocumentTasksFilter filter, PageRequest page) {
        access.open(id);
        return queries.clauses(id, AsOf.of(filter.onDay, filter.knownAt, clock), filter.state, page);
    }

    /** Of a body that the caller may know of (404). */
    CoverageView of(CoverageParameters asked, PageRequest page) {
        AsOf asOf = settle(asked);
        Page<CoverageGroup> groups = queries.groups(asked, asOf, page);
        return new CoverageView(
                asked.org,
                asked.from,
                asked.to,
                asOf.day(),
                asOf.knownAt(),
                queries.total(asked, asOf),
                queries.withoutSource(asked, asOf),
                groups.items(),
                groups.next());
    }

    Page<CoverageGroup> groups(CoverageParameters asked, PageRequest page) {
        return queries.groups(asked, settle(asked), page);
    }

    private AsOf settle(CoverageParameters asked) {
        asked.check();
        organisation.requireKnown(asked.org);
        return AsOf.of(asked.onDay, asked.knownAt, clock);
    }
}
