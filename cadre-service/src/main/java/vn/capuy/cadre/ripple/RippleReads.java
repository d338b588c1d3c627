package vn.capuy.cadre.ripple;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/**
 * What decisions touch, found anew at each reading: so that what is entered later, and what is voided, is told as it stands.
 * Only what is taken out of planning is stored, for it is a change of the record.
 */
@ApplicationScoped
class RippleReads {
    /** The days on which the decision d weighed; a reversal ends them. */
    private static final String WEIGHED = """
            (case when coalesce(d.effect_until, d.reversed_on) is null then daterange(d.effect_from, null)
               else daterange(d.effect_from, greatest(d.effect_from, least(d.effect_until, d.reversed_on)), '[]') end)""";

    private static final String STATE = """
            (case when %s is not null then 'LIFTED' when d.effect_until < :today%s then 'OVER' else 'IN_FORCE' end)""";

    /** Who is out of planning stays out after the effect is over; only a reversal puts him back. */
    private static final String STATE_OF_TOUCHED =
            STATE.formatted("t.lifted_on", " and t.subject_kind <> 'PLANNING_ENTRY'");

    private static final String TOUCHED = """
            select 'MOVEMENT' as subject_kind, m.id as subject, m.reference as label,
              d.reversed_on as lifted_on, d.reversed_by as lifted_by
            from movement m
            where m.person = d.person and m.voided_at is null and m.state not in ('REJECTED', 'WITHDRAWN')
              and daterange(m.decided_on, greatest(m.decided_on, coalesce(m.ended_on, m.due_on, m.effective_on)), '[]')
                && w.days
            union all
            select 'EXAMINATION_CANDIDATE', k.id, e.code, d.reversed_on, d.reversed_by
            from examination_candidate k join examination e on e.id = k.examination
              join examination_post o on o.id = k.post
            where k.person = d.person and e.voided_at is null and k.voided_at is null and k.state <> 'REFUSED'
              and daterange(e.announced_on, case when o.closed_at is not null then greatest(e.announced_on,
                    coalesce(o.appointed_on, e.held_on, cast(o.closed_at at time zone 'Asia/Ho_Chi_Minh' as date))) end,
                  '[]') && w.days
            union all
            select 'HOLDING', h.id, p.code, d.reversed_on, d.reversed_by
            from holding h join post p on p.id = h.post
            where h.person = d.person and h.voided_at is null and daterange(h.held_from, h.held_to, '[]') && w.days
            union all
            select 'PLANNING_ENTRY', s.entry, l.code, s.restored_on, s.restored_reference
            from planning_entry_suspension s join planning_entry n on n.id = s.entry join planning_list l on l.id = n.list
            where s.decision = d.decision""";

    private static final String WITHIN_SCOPE = "c.voided_at is null and " + Organisation.withinScope("c.managed_by");

    private static final String VIEW = """
            select d.decision, d.reference, d.form, d.decided_by, c.code as person, c.full_name as person_name,
              t.subject_kind, t.subject, t.label, d.effect_from, d.effect_until, %s as state, t.lifted_on, t.lifted_by
            from discipline_effect d join person c on c.id = d.person
              cross join lateral (select %s as days) w
              cross join lateral (%s) t
            where %s""".formatted(STATE_OF_TOUCHED, WEIGHED, TOUCHED, WITHIN_SCOPE);

    private static final ListQuery<RippleView> LIST = new ListQuery<>(
            VIEW + " and " + Projections.equal("d.decision", "decision") + " and "
                    + Projections.equal("c.code", "person") + " and " + Projections.equal("t.subject_kind", "kind")
                    + """
                     and (cast(:org as text) is null or exists (select 1 from org_ancestry asked
                      where asked.ancestor = :org and asked.descendant = c.managed_by
                        and asked.known_until = 'infinity'))""",
            RippleView.class,
            List.of(
                    ListQuery.date("effect_from"),
                    ListQuery.text("decision"),
                    ListQuery.text("subject_kind"),
                    ListQuery.id("subject")),
            ripple -> Cursor.at(ripple.effectFrom(), ripple.decision(), ripple.subjectKind(), ripple.subject()));

    private static final String DECISIONS = """
            select d.decision, d.reference, d.form, d.decided_by, d.decided_on, d.effect_from, d.effect_until, %s as state,
              d.reversed_on as lifted_on, d.reversed_by as lifted_by
            from discipline_effect d join person c on c.id = d.person
            where c.id = :person and %s order by d.effect_from, d.decision""".formatted(STATE.formatted("d.reversed_on", ""), WITHIN_SCOPE);

    private static final ListQuery<AwaitingView> AWAITING = new ListQuery<>(
            """
            select d.decision, d.reference, d.member, d.organisation, d.form, d.decided_by, d.decided_on, d.recorded_at
            from discipline_effect d where d.person is null and d.reversed_on is null and (%s or %s)""".formatted(Organisation.withinScope("d.organisation"), Organisation.withinScope("d.decided_by")),
            AwaitingView.class,
            List.of(ListQuery.date("decided_on"), ListQuery.text("decision")),
            awaiting -> Cursor.at(awaiting.decidedOn(), awaiting.decision()));

    private final Projections projections;
    private final Clock clock;

    RippleReads(Projections projections, Clock clock) {
        this.projections = projections;
        this.clock = clock;
    }

    Page<RippleView> page(RippleFilter filter, PageRequest page) {
        return projections.page(
                LIST,
                page,
                Filters.of(
                        "decision", filter.decision,
                        "person", filter.person,
                        "org", filter.org,
                        "kind", filter.kind,
                        "today", VietnamTime.today(clock)));
    }

    Page<AwaitingView> awaiting(PageRequest page) {
        return projections.page(AWAITING, page, Filters.of());
    }

    List<DisciplineRow> decisionsOn(UUID person) {
        return projections.all(
                DECISIONS, DisciplineRow.class, Filters.of("person", person, "today", VietnamTime.today(clock)));
    }

    List<RippleView> touchedOf(UUID person) {
        return projections.all(
                VIEW + " and c.id = :of order by d.effect_from, d.decision, t.subject_kind, t.subject",
                RippleView.class,
                Filters.of("of", person, "today", VietnamTime.today(clock)));
    }

    /** Who manages the cadre; empty where the caller may not know of him. */
    Optional<String> managerOf(UUID person) {
        return projections
                .one(
                        "select c.managed_by from person c where c.id = :person and " + WITHIN_SCOPE,
                        Manager.class,
                        Filters.of("person", person))
                .map(Manager::managedBy);
    }

    public record Manager(String managedBy) {}
}
