package vn.capuy.cadre.dualpost;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Elections, written as entities and read as views within the caller's scope. */
@ApplicationScoped
class VillageElections implements PanacheRepositoryBase<VillageElection, UUID> {
    private static final String VIEW =
            """
            select e.id, e.village, %s as village_name, e.kind, e.held_on, e.state, c.code as elected,
              c.full_name as elected_name, e.recorded_at, e.recorded_by, e.voided_at, e.void_reason, e.version
            from village_election e join org_unit u on u.code = e.village left join person c on c.id = e.elected
            where %s""".formatted(Projections.named("u.name"), Organisation.withinScope("e.village", "e.held_on"));

    private static final ListQuery<ElectionView> LIST = new ListQuery<>(
            VIEW + " and e.voided_at is null and " + Projections.equal("e.village", "village") + " and "
                    + Projections.equal("e.kind", "kind") + " and " + Projections.equal("e.state", "state") + " and "
                    + Projections.between("e.held_on"),
            ElectionView.class,
            List.of(ListQuery.date("held_on"), ListQuery.id("id")),
            election -> Cursor.at(election.heldOn(), election.id()));

    private final Projections projections;

    VillageElections(Projections projections) {
        this.projections = projections;
    }

    Page<ElectionView> page(ElectionFilter filter, PageRequest page) {
        return projections.page(
                LIST,
                page,
                Filters.of(
                        "village", filter.village,
                        "kind", filter.kind,
                        "state", filter.state,
                        "from", filter.from,
                        "to", filter.to));
    }

    Optional<ElectionView> view(UUID id) {
        return projections.one(VIEW + " and e.id = :id", ElectionView.class, Map.of("id", id));
    }
}
