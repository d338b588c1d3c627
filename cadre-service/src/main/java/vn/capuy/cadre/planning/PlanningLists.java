package vn.capuy.cadre.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.cadre.planning.rules.PlanningFigures;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Planning lists, written as entities and read as views within the caller's scope. */
@ApplicationScoped
class PlanningLists implements PanacheRepositoryBase<PlanningList, UUID> {
    private static final String LAST_REVIEWED =
            "(select max(r.reviewed_on) from planning_review r where r.list = l.id and r.voided_at is null)";

    /** Approved, or last reviewed, before the day by which it was to be reviewed again; not once its term has passed. */
    private static final String REVIEW_DUE = """
            (l.state = 'APPROVED' and greatest(l.approved_on, %s) < cast(:reviewedBefore as date)
              and cast(right(l.target_term, 4) as int) >= extract(year from cast(:today as date)))""".formatted(LAST_REVIEWED);

    private static final String VIEW = """
            select l.id, l.code, l.committee, %s as committee_name, l.target_term,
              (select base.code from planning_list base where base.id = l.supplements) as supplements, l.proposed_on, l.state,
              l.submitted_on, l.submitted_by, l.ground, l.approving_body, l.approved_on, l.approved_at, l.approved_by, l.rejected_reason, l.rulebook,
              (select count(*) from planning_entry e where e.list = l.id and e.withdrawn_at is null) as entries,
              %s as last_reviewed_on, (l.voided_at is null and %s) as review_due,
              l.recorded_at, l.recorded_by, l.voided_at, l.void_reason, l.version
            from planning_list l join org_unit u on u.code = l.committee
            where %s""".formatted(
                    Projections.named("u.name"),
                    LAST_REVIEWED,
                    REVIEW_DUE,
                    Organisation.withinScope("l.committee", "l.proposed_on"));

    private static final ListQuery<PlanningListView> LIST = new ListQuery<>(
            VIEW + " and l.voided_at is null and " + Projections.equal("l.committee", "committee") + " and "
                    + Projections.equal("l.target_term", "targetTerm") + " and "
                    + Projections.equal("l.state", "state") + " and " + Projections.between("l.proposed_on")
                    + " and (cast(:reviewDue as boolean) is null or " + REVIEW_DUE + " = cast(:reviewDue as boolean))",
            PlanningListView.class,
            List.of(ListQuery.date("proposed_on"), ListQuery.id("id")),
            list -> Cursor.at(list.proposedOn(), list.id()));

    private final Projections projections;
    private final Jdbi jdbi;
    private final Clock clock;
    private final EnteredLimits limits;

    PlanningLists(Projections projections, Jdbi jdbi, Clock clock, EnteredLimits limits) {
        this.projections = projections;
        this.jdbi = jdbi;
        this.clock = clock;
        this.limits = limits;
    }

    Page<PlanningListView> page(PlanningFilter filter, PageRequest page) {
        Map<String, Object> binds = days();
        binds.putAll(Filters.of(
                "committee", filter.committee,
                "targetTerm", filter.targetTerm,
                "state", filter.state,
                "reviewDue", filter.reviewDue,
                "from", filter.from,
                "to", filter.to));
        return projections.page(LIST, page, binds);
    }

    Optional<PlanningListView> view(UUID id) {
        Map<String, Object> binds = days();
        binds.put("id", id);
        return projections.one(VIEW + " and l.id = :id", PlanningListView.class, binds);
    }

    /** The list of a code that exists for the caller. */
    Optional<PlanningListView> view(String code) {
        Map<String, Object> binds = days();
        binds.put("code", code);
        return projections.one(VIEW + " and l.code = :code", PlanningListView.class, binds);
    }

    private Map<String, Object> days() {
        LocalDate today = VietnamTime.today(clock);
        var days = new HashMap<String, Object>();
        days.put("today", today);
        days.put(
                "reviewedBefore",
                today.minusMonths(limits.of(PlanningFigures.REVIEW_INTERVAL).on(today)));
        return days;
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

    /** What belongs to a list is changed with it: its version goes on, so that of two changes at once one is stale. */
    void touch(PlanningList list) {
        getEntityManager().lock(list, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
