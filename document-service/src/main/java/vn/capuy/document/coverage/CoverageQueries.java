package vn.capuy.document.coverage;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads how guiding documents are implemented, of bodies within the caller's scope. */
@ApplicationScoped
class CoverageQueries {
    private static final ListQuery<BodyCoverage> BODIES = new ListQuery<>(
            CoverageSql.BODIES,
            BodyCoverage.class,
            List.of(ListQuery.text("organisation")),
            row -> Cursor.at(row.organisation()));

    private final Projections projections;
    private final DocumentAccess access;

    CoverageQueries(Projections projections, DocumentAccess access) {
        this.projections = projections;
        this.access = access;
    }

    /**
     * What is asked, settled.
     *
     * @param clauses the clauses of which it is asked; null for the document as a whole
     */
    record Asked(UUID document, LocalDate day, List<UUID> clauses, CoverageFilter filter) {}

    /** How many bodies must implement a document, and how many did. */
    public record Count(UUID guide, int expected, int issued) {}

    Page<BodyCoverage> bodies(Asked asked, PageRequest page) {
        return projections.page(BODIES, page, binds(asked));
    }

    CoverageSummary summary(Asked asked) {
        return projections
                .one(CoverageSql.SUMMARY, CoverageSummary.class, binds(asked))
                .orElseThrow();
    }

    Map<UUID, Count> counts(Collection<UUID> documents, LocalDate day) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        var binds = walled(Filters.of("guides", joined(documents), "day", day, "clauses", null));
        return projections.all(CoverageSql.COUNTS, Count.class, binds).stream()
                .collect(toMap(Count::guide, count -> count));
    }

    private Map<String, Object> binds(Asked asked) {
        return walled(Filters.of(
                "guides",
                asked.document().toString(),
                "day",
                asked.day(),
                "clauses",
                asked.clauses() == null ? null : joined(asked.clauses()),
                "kind",
                asked.filter().kind,
                "state",
                asked.filter().state));
    }

    private Map<String, Object> walled(Map<String, Object> filters) {
        var binds = new HashMap<String, Object>(filters);
        binds.putAll(access.wall());
        return binds;
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(joining(","));
    }
}
