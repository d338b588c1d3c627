package vn.capuy.cadre.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** The entries of lists. */
@ApplicationScoped
public class PlanningEntries implements PanacheRepositoryBase<PlanningEntry, UUID> {
    /** SQL: how an entry {@code e} stands on its list. */
    static final String STATE = """
            case when e.withdrawn_at is not null then 'WITHDRAWN' when e.removed_on is not null then 'REMOVED'
              when exists (select 1 from planning_entry_suspension s where s.entry = e.id and s.restored_on is null)
                then 'SUSPENDED'
              when exists (select 1 from planning_vote v join planning_meeting m on m.id = v.meeting
                where v.entry = e.id and not v.passed and v.ground is null and m.voided_at is null) then 'NOT_PASSED'
              else 'PLANNED' end""";

    private static final String FIRST_FAILURE = """
            from planning_vote v join planning_meeting m on m.id = v.meeting
            where v.entry = e.id and not v.passed and m.voided_at is null order by m.place limit 1""";

    private static final String VIEW = """
            select e.id, e.list as list_id, l.code as list, c.code as person, c.full_name as person_name, e.target,
              p.code as post, %s as post_title, %s as state, (select m.step %s) as failed_step,
              (select v.ground %s) as kept_ground,
              (select s.reference from planning_entry_suspension s where s.entry = e.id and s.restored_on is null
                order by s.suspended_on, s.id limit 1) as suspended_by,
              e.removed_on, e.removal_kind, coalesce(e.removal_reason, e.withdrawal_reason) as reason, e.removal_decision
            from planning_entry e join planning_list l on l.id = e.list join person c on c.id = e.person
              left join post p on p.id = e.post
            where %s""".formatted(
                    Projections.named("p.title"),
                    STATE,
                    FIRST_FAILURE,
                    FIRST_FAILURE,
                    Organisation.withinScope("l.committee", "l.proposed_on"));

    private static final ListQuery<PlanningEntryView> LIST = new ListQuery<>(
            "select * from (" + VIEW + " and e.list = cast(:list as uuid)) entry where "
                    + Projections.equal("state", "state"),
            PlanningEntryView.class,
            List.of(ListQuery.text("person"), ListQuery.id("id")),
            entry -> Cursor.at(entry.person(), entry.id()));

    private final Projections projections;
    private final PlanningSuspensions suspensions;

    PlanningEntries(Projections projections, PlanningSuspensions suspensions) {
        this.projections = projections;
        this.suspensions = suspensions;
    }

    Page<PlanningEntryView> page(UUID list, EntryFilter filter, PageRequest page) {
        return projections.page(LIST, page, Filters.of("list", list, "state", filter.state));
    }

    List<PlanningEntryView> of(UUID list) {
        return projections.all(
                VIEW + " and e.list = :list order by c.code, e.id", PlanningEntryView.class, Map.of("list", list));
    }

    List<PlanningEntryView> views(List<String> ids) {
        return projections.byIds(VIEW + " and e.id = any(:ids)", PlanningEntryView.class, ids, PlanningEntryView::id);
    }

    /**
     * Takes a cadre out of planning by a discipline decision (đưa ra khỏi quy hoạch): out of every list on which he stands,
     * drafts and submitted ones too. Told again, the same decision changes nothing. The figure PLAN.APPROVED keeps him: it
     * counts what was approved on its day, which the decision does not undo (on a list approved while he is suspended he is
     * not counted); the list shows him as suspended, and its
     * structure, its loads and its review leave him out. Whoever calls writes the journal, which tells who acts.
     *
     * @param decision the decision's id in the inspection service
     * @param reference number and symbol of the decision
     * @param on the first day on which he does not count as planned
     * @return what was suspended now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Suspension> suspend(UUID person, String decision, String reference, LocalDate on) {
        return suspensions.suspend(person, decision, reference, on);
    }

    /**
     * Undoes what a decision had suspended, after its reversal. The history stays; where another decision weighs on the same
     * cadre, he stays suspended by that one. Told again, it changes nothing.
     *
     * @param on the day on which he counts again; not before he was suspended
     * @param reference number and symbol of the decision that reversed it
     * @return what was restored now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Suspension> restore(String decision, LocalDate on, String reference) {
        return suspensions.restore(decision, on, reference);
    }
}
