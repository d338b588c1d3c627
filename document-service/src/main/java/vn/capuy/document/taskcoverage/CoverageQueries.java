package vn.capuy.document.taskcoverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.task.AsOf;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads how clauses are covered by tasks, of documents into which the caller may look and tasks that exist for him. */
@ApplicationScoped
class CoverageQueries {
    private static final String LATER = " and (d.issued_on, d.id) < (cast(:afterDay as date), cast(:afterId as uuid))";

    private final Projections projections;
    private final DocumentAccess access;

    CoverageQueries(Projections projections, DocumentAccess access) {
        this.projections = projections;
        this.access = access;
    }

    /** A number of clauses with their tasks. */
    public record Summary(
            long clauses,
            long covered,
            long uncovered,
            long tasks,
            long done,
            long open,
            long overdue,
            long cancelled) {
        TaskNumbers numbers() {
            return new TaskNumbers(tasks, done, open, overdue, cancelled);
        }
    }

    public record Count(long tasks) {}

    Page<ClauseTasks> clauses(UUID document, AsOf asOf, CoverageState state, PageRequest page) {
        var binds = binds(asOf);
        binds.put("document", document);
        binds.put("state", state == null ? null : state.name());
        return projections.page(
                new ListQuery<>(
                        "select * from (" + CoverageSql.CLAUSES + ") clauses where "
                                + Projections.equal("state", "state"),
                        ClauseTasks.class,
                        List.of(ListQuery.text("place")),
                        row -> Cursor.at(row.place())),
                page,
                binds);
    }

    Summary summary(UUID document, AsOf asOf) {
        var binds = binds(asOf);
        binds.put("document", document);
        return projections
                .one("""
                        select count(*) as clauses, count(*) filter (where tasks > 0) as covered,
                          count(*) filter (where tasks = 0) as uncovered, coalesce(sum(tasks), 0) as tasks,
                          coalesce(sum(done), 0) as done, coalesce(sum(open), 0) as open, coalesce(sum(overdue), 0) as overdue,
                          coalesce(sum(cancelled), 0) as cancelled
                        from (%s) clauses""".formatted(CoverageSql.CLAUSES), Summary.class, binds)
                .orElseThrow();
    }

    TaskNumbers ofDocument(UUID document, AsOf asOf) {
        var binds = binds(asOf);
        binds.put("document", document);
        return projections
                .one(CoverageSql.OF_DOCUMENT, TaskNumbers.class, binds)
                .orElseThrow();
    }

    Page<CoverageGroup> groups(CoverageParameters asked, AsOf asOf, PageRequest page) {
        var binds = binds(asked, asOf);
        if (asked.by != CoverageParameters.By.DOCUMENT) {
            String sql = asked.by == CoverageParameters.By.ISSUER ? CoverageSql.BY_ISSUER : CoverageSql.BY_FIELD;
            return projections.page(
                    new ListQuery<>(
                            "select * from (" + sql + ") grouped",
                            CoverageGroup.class,
                            List.of(ListQuery.text("key")),
                            row -> Cursor.at(row.key())),
                    page,
                    binds);
        }
        var place = page.place(2);
        place.ifPresent(after -> {
            binds.put("afterDay", after.date(0));
            binds.put("afterId", after.id(1));
        });
        binds.put("rows", page.rows());
        return Page.of(
                projections.all(
                        CoverageSql.BY_DOCUMENT.formatted(place.isPresent() ? LATER : ""), CoverageGroup.class, binds),
                page.limit,
                row -> Cursor.at(row.issuedOn(), UUID.fromString(row.key())));
    }

    CoverageView.Total total(CoverageParameters asked, AsOf asOf) {
        return projections
                .one(
                        "select clauses, covered, uncovered, coalesce(tasks, 0) as tasks, coalesce(done, 0) as done,"
                                + " coalesce(open, 0) as open, coalesce(overdue, 0) as overdue from ("
                                + CoverageSql.TOTAL
                                + ") total",
                        CoverageView.Total.class,
                        binds(asked, asOf))
                .orElseThrow();
    }

    long withoutSource(CoverageParameters asked, AsOf asOf) {
        return projections
                .one(CoverageSql.WITHOUT_SOURCE, Count.class, binds(asked, asOf))
                .orElseThrow()
                .tasks();
    }

    private Map<String, Object> binds(CoverageParameters asked, AsOf asOf) {
        var binds = binds(asOf);
        binds.put("org", asked.org);
        binds.put("from", asked.from);
        binds.put("to", asked.to);
        binds.put("field", asked.field);
        return binds;
    }

    private Map<String, Object> binds(AsOf asOf) {
        var binds = new HashMap<String, Object>(asOf.binds());
        binds.putAll(access.wall());
        return binds;
    }
}
