package vn.capuy.cadre.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Returns that are due or overdue, as it stood on any day. */
@ApplicationScoped
class Returns {
    /** Of history that was only recorded, the holdings alone tell whether the cadre is back. */
    private static final String OPEN = """
            select * from (
              select m.id, m.reference, m.kind, c.code as person, c.full_name as person_name, f.code as from_post,
                %s as from_title, t.code as to_post, %s as to_title, m.decided_by, %s as decided_by_name, m.effective_on,
                m.planned_return_on, d.due_on, d.due_on - cast(:on as date) as days_left, m.rulebook,
                exists (select 1 from holding h where h.person = m.person and h.post = m.to_post and h.voided_at is null
                  and daterange(h.held_from, h.held_to, '[]') @> cast(:on as date)) as holds_target
              from movement m join person c on c.id = m.person join post f on f.id = m.from_post
                join post t on t.id = m.to_post join org_unit u on u.code = m.decided_by
                cross join lateral (select coalesce((select s.due_on from movement_step s where s.movement = m.id
                    and s.step = 'EXTEND' and s.taken_on <= cast(:on as date) order by s.ordinal desc limit 1),
                  m.planned_return_on) as due_on) d
              where m.approved_at is not null and m.voided_at is null and m.planned_return_on is not null
                and m.effective_on <= cast(:on as date) and (m.ended_on is null or m.ended_on > cast(:on as date))
                and %s and %s and %s) open_movement
            where (rulebook is not null or holds_target)""".formatted(
                    Projections.named("f.title"),
                    Projections.named("t.title"),
                    Projections.named("u.name"),
                    Projections.equal("m.decided_by", "decidedBy"),
                    Projections.equal("m.kind", "kind"),
                    Organisation.withinScope("m.decided_by", "m.decided_on"));

    private static final ListQuery<ReturnView> DUE = list(OPEN
            + " and due_on between cast(:on as date)"
            + " and cast(cast(:on as date) + make_interval(months => cast(:months as int)) as date)");
    private static final ListQuery<ReturnView> OVERDUE = list(OPEN + " and due_on < cast(:on as date)");

    private final Projections projections;

    Returns(Projections projections) {
        this.projections = projections;
    }

    private static ListQuery<ReturnView> list(String sql) {
        return new ListQuery<>(
                sql,
                ReturnView.class,
                List.of(ListQuery.date("due_on"), ListQuery.id("id")),
                due -> Cursor.at(due.dueOn(), due.id()));
    }

    /** Due on the day or within so many months after it. */
    Page<ReturnView> due(ReturnFilter filter, LocalDate on, int months, PageRequest page) {
        return projections.page(
                DUE, page, Filters.of("decidedBy", filter.decidedBy, "kind", filter.kind, "on", on, "months", months));
    }

    /** Due before the day, and not back on it. */
    Page<ReturnView> overdue(ReturnFilter filter, LocalDate on, PageRequest page) {
        return projections.page(
                OVERDUE, page, Filters.of("decidedBy", filter.decidedBy, "kind", filter.kind, "on", on));
    }
}
