package vn.capuy.document.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.clause.ClauseLookup;
import vn.capuy.document.coverage.CoverageQueries.Asked;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** Tells how a document is implemented that exists for the caller. */
@ApplicationScoped
class CoverageService {
    private final DocumentAccess access;
    private final ClauseLookup clauses;
    private final CoverageQueries queries;

    CoverageService(DocumentAccess access, ClauseLookup clauses, CoverageQueries queries) {
        this.access = access;
        this.clauses = clauses;
        this.queries = queries;
    }

    CoverageView of(UUID id, CoverageFilter filter, PageRequest page) {
        DocumentView document = access.find(id);
        Asked asked = settle(document, filter);
        Page<BodyCoverage> bodies = queries.bodies(asked, page);
        return new CoverageView(
                id,
                document.notation(),
                document.issuedOn(),
                asked.day(),
                filter.clause,
                queries.summary(asked),
                bodies.items(),
                bodies.next());
    }

    Page<BodyCoverage> bodies(UUID id, CoverageFilter filter, PageRequest page) {
        return queries.bodies(settle(access.find(id), filter), page);
    }

    private Asked settle(DocumentView document, CoverageFilter filter) {
        LocalDate day = filter.onDay == null ? access.today() : filter.onDay;
        if (day.isBefore(document.issuedOn())) {
            throw ProblemException.invalid("onDay", "violation.before-issue", Map.of("date", document.issuedOn()));
        }
        if (filter.clause == null) {
            return new Asked(document.id(), day, null, filter);
        }
        access.open(document.id());
        List<UUID> within = clauses.within(document.id(), filter.clause);
        if (within.isEmpty()) {
            throw ProblemException.invalid("clause", "violation.unknown-reference", Map.of("value", filter.clause));
        }
        return new Asked(document.id(), day, within, filter);
    }
}
