package vn.capuy.cadre.planning;

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
import vn.capuy.cadre.shared.Filters;
import vn.capuy.cadre.shared.ListQuery;
import vn.capuy.cadre.shared.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Planning lists, written as entities and read as views within the caller's scope. */
@ApplicationScoped
class PlanningLists implements PanacheRepositoryBase<PlanningList, UUID> {
    private static final String VIEW =
            """
            select l.id, l.code, l.committee, %s as committee_name, l.target_term, l.proposed_on, l.state, l.approving_body,
              l.approved_on, l.approved_at, l.approved_by, l.rejected_reason, l.rulebook,
              (select count(*) from planning_entry e where e.list = l.id) as entries,
              l.recorded_at, l.recorded_by, l.voided_at, l.void_reason, l.version
            from planning_list l join org_unit u on u.code = l.committee
            where %s""".formatted(Projections.named("u.name"), Organisation.withinScope("l.committee", "l.proposed_on"));

    private static final ListQuery<PlanningListView> LIST = new ListQuery<>(
            VIEW + " and l.voided_at is null and " + Projections.equal("l.committee", "committee") + " and "
                    + Projections.equal("l.target_term", "targetTerm") + " and "
                    + Projections.equal("l.state", "state") + " and " + Projections.between("l.proposed_on"),
            PlanningListView.class,
            List.of(ListQuery.date("proposed_on"), ListQuery.id("id")),
            list -> Cursor.at(list.proposedOn(), list.id()));

    private final Projections projections;
    private final Jdbi jdbi;

    PlanningLists(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    Page<PlanningListView> page(PlanningFilter filter, PageRequest page) {
        return projections.page(
                LIST,
                page,
                Filters.of(
                        "committee", filter.committee,
                        "targetTerm", filter.targetTerm,
                        "state", filter.state,
                        "from", filter.from,
                        "to", filter.to));
    }

    Optional<PlanningListView> view(UUID id) {
        return projections.one(VIEW + " and l.id = :id", PlanningListView.class, Map.of("id", id));
    }

    Set<String> existing(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery("select code from planning_list where code = any(:codes)")
                .bindArray("codes", String.class, Set.copyOf(codes))
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }

    /** No two lists of one term are judged at once: each counts the other's entries. Until the transaction ends. */
    void lockTerm(String targetTerm) {
        jdbi.useHandle(handle ->
                handle.execute("select pg_advisory_xact_lock(hashtextextended('planning ' || ?, 0))", targetTerm));
    }
}
