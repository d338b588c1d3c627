package vn.capuy.report.paper.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads the reports of seals that the caller may know of. */
@ApplicationScoped
class PaperQueries {
    private static final String PAPERS = """
            select p.id, p.seal, p.template, t.code as template_code, p.language, p.format, p.name, p.state, p.progress,
              p.requested_at, p.requested_by, p.finished_at, p.failure, p.size, p.sha256, s.org, s.clearance
            from paper_job p join seal s on s.id = p.seal join report_template t on t.id = p.template
            where\s""" + Organisation.withinScope("s.org", "s.scope_day");

    private static final String LIST = PAPERS + " and (cast(:seal as uuid) is null or p.seal = :seal) and "
            + Projections.equal("p.state", "state");

    private final Projections projections;
    private final Jdbi jdbi;

    PaperQueries(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    Page<PaperView.Row> page(UUID seal, PaperState state, PageRequest page) {
        var list = new ListQuery<>(LIST, PaperView.Row.class, List.of(ListQuery.id("id")), row -> Cursor.at(row.id()));
        return projections.page(list, page, Filters.of("seal", seal, "state", state));
    }

    Optional<PaperView.Row> find(UUID id) {
        return projections.one(PAPERS + " and p.id = :id", PaperView.Row.class, Map.of("id", id));
    }

    /**
     * Bytes of a report that was found; empty where it was removed meanwhile.
     *
     * @param first byte, from 0
     */
    Optional<byte[]> content(UUID id, long first, long length) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select substring(content from :first for :length) from paper_job
                        where id = :id and content is not null""")
                .bind("id", id)
                .bind("first", (int) first + 1)
                .bind("length", (int) length)
                .mapTo(byte[].class)
                .findOne());
    }
}
