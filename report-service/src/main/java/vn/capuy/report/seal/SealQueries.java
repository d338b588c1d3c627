package vn.capuy.report.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads the seals of organisations that stood within the caller's scope at the end of the period. */
@ApplicationScoped
class SealQueries {
    private static final String SEALS =
            """
            select s.id, s.org, %s as org_name, s.title, s.from_day as "from", s.to_day as "to", s.tree, s.reach, s.known_at,
              s.sealed_at, s.sealed_by, s.clearance, s.figures, s.sha256, s.supersedes, s.ground, n.id as superseded_by
            from seal s join org_unit o on o.code = s.org left join seal n on n.supersedes = s.id
            where %s""".formatted(Projections.named("o.name"), Organisation.withinScope("s.org", "s.scope_day"));

    private static final String LIST = SEALS + " and "
            + String.join(
                    " and ",
                    Projections.equal("s.org", "org"),
                    Projections.between("s.to_day"),
                    "(:includeSuperseded or n.id is null)");

    private final Projections projections;
    private final Jdbi jdbi;

    SealQueries(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    Page<SealView> page(SealFilter filter, PageRequest page) {
        var list = new ListQuery<>(LIST, SealView.class, List.of(ListQuery.id("id")), row -> Cursor.at(row.id()));
        return projections.page(list, page, filter.filters());
    }

    Optional<SealView> find(UUID id) {
        return projections.one(SEALS + " and s.id = :id", SealView.class, Map.of("id", id));
    }

    /** The canonical text of a seal that was found. */
    String content(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select content from seal where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one());
    }
}
