package vn.capuy.inspection.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Programmes, written as entities and read as views within the caller's scope. */
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, UUID> {
    private static final String VIEW =
            """
            select p.id, p.body, %s as body_name, p.committee, p.level, p.year, p.begins_on, p.ground, p.state,
              a.on_day as approved_on, a.document, a.issuer,
              (select count(*) from programme_item i where i.programme = p.id and i.voided_at is null
                and i.effective_at is not null and %s) as items,
              p.recorded_at, p.recorded_by, p.voided_at, p.void_reason, p.version
            from programme p join org_unit u on u.code = p.body
            left join programme_step a on a.programme = p.id and a.step = 'APPROVE'
            where %s""".formatted(Projections.named("u.name"), ItemWall.item("i"), ItemWall.PROGRAMME);

    private static final ListQuery<ProgrammeView> LIST = new ListQuery<>(
            VIEW + " and p.voided_at is null and " + Projections.equal("p.body", "body") + " and "
                    + Projections.equal("p.state", "state") + " and (cast(:year as int) is null or p.year = :year)",
            ProgrammeView.class,
            List.of(ListQuery.number("year"), ListQuery.text("body"), ListQuery.id("id")),
            row -> Cursor.at(row.year(), row.body(), row.id()));

    private final Projections projections;
    private final ItemWall wall;
    private final Jdbi jdbi;

    Programmes(Projections projections, ItemWall wall, Jdbi jdbi) {
        this.projections = projections;
        this.wall = wall;
        this.jdbi = jdbi;
    }

    Page<ProgrammeView> page(ProgrammeFilter filter, PageRequest page) {
        return projections.page(
                LIST, page, wall.binds(Filters.of("body", filter.body, "year", filter.year, "state", filter.state)));
    }

    Optional<ProgrammeView> view(UUID id) {
        return projections.one(VIEW + " and p.id = :id", ProgrammeView.class, wall.binds(Map.of("id", id)));
    }

    /** Those of the keys ({@code body year}) that have a programme which stands, wherever it belongs. */
    Set<String> existing(Collection<String> keys) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select body || ' ' || year from programme
                        where body || ' ' || year = any(:keys) and voided_at is null""")
                .bindArray("keys", String.class, Set.copyOf(keys))
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }

    /** The accounts that made the programme: who entered it, planned an item of it or submitted it. */
    Set<String> makers(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select recorded_by from programme where id = :id
                        union select recorded_by from programme_item where programme = :id and voided_at is null
                        union select recorded_by from programme_step where programme = :id and step = 'SUBMIT'""").bind("id", id).mapTo(String.class).collect(Collectors.toSet()));
    }
}
