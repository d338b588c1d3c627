package vn.capuy.cadre.movement;

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
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Movements, written as entities and read as views within the caller's scope. */
@ApplicationScoped
class Movements implements PanacheRepositoryBase<Movement, UUID> {
    private static final String VIEW = """
            select m.id, m.reference, m.kind, c.code as person, c.full_name as person_name, f.code as from_post,
              %s as from_title, t.code as to_post, %s as to_title,
              movement_direction(f.org, t.org, m.effective_on) as direction, m.decided_by, %s as decided_by_name,
              m.decided_on, m.effective_on, m.planned_return_on, m.due_on, m.keeps_origin, m.higher_post,
              m.special_decision, m.state, m.approved_at, m.approved_by, m.rejected_reason, m.withdrawn_reason,
              m.rulebook, m.ended_on, m.end_reason, b.code as returned_to, m.recorded_at, m.recorded_by, m.voided_at,
              m.void_reason, m.version
            from movement m join person c on c.id = m.person join post f on f.id = m.from_post
              join post t on t.id = m.to_post join org_unit u on u.code = m.decided_by
              left join post b on b.id = m.returned_to
            where %s""".formatted(
                    Projections.named("f.title"),
                    Projections.named("t.title"),
                    Projections.named("u.name"),
                    Organisation.withinScope("m.decided_by", "m.decided_on"));

    private static final ListQuery<MovementView> LIST = new ListQuery<>(
            VIEW + " and m.voided_at is null and " + Projections.equal("m.decided_by", "decidedBy") + " and "
                    + Projections.equal("m.kind", "kind") + " and " + Projections.equal("m.state", "state") + " and "
                    + Projections.equal("c.code", "person") + " and " + Projections.between("m.effective_on") + " and "
                    + Projections.equal("movement_direction(f.org, t.org, m.effective_on)", "direction")
                    + " and (cast(:dueFrom as date) is null or m.due_on >= :dueFrom)"
                    + " and (cast(:dueTo as date) is null or m.due_on <= :dueTo)",
            MovementView.class,
            List.of(ListQuery.date("effective_on"), ListQuery.id("id")),
            movement -> Cursor.at(movement.effectiveOn(), movement.id()));

    private final Projections projections;
    private final Jdbi jdbi;

    Movements(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    Page<MovementView> page(MovementFilter filter, PageRequest page) {
        return projections.page(
                LIST,
                page,
                Filters.of(
                        "decidedBy", filter.decidedBy,
                        "kind", filter.kind,
                        "state", filter.state,
                        "person", filter.person,
                        "direction", filter.direction,
                        "dueFrom", filter.dueFrom,
                        "dueTo", filter.dueTo,
                        "from", filter.from,
                        "to", filter.to));
    }

    Optional<MovementView> view(UUID id) {
        return projections.one(VIEW + " and m.id = :id", MovementView.class, Map.of("id", id));
    }

    List<MovementView> views(List<String> ids) {
        return projections.byIds(VIEW + " and m.id = any(:ids)", MovementView.class, ids, MovementView::id);
    }

    Set<String> existing(Collection<String> references) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select reference from movement where reference = any(:references)")
                        .bindArray("references", String.class, Set.copyOf(references))
                        .mapTo(String.class)
                        .collect(Collectors.toSet()));
    }
}
