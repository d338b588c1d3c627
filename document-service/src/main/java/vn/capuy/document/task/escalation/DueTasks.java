package vn.capuy.document.task.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.capuy.document.task.TaskAccess;
import vn.capuy.document.task.TaskState;
import vn.capuy.kernel.calendar.WorkingCalendar;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.calendar.CalendarDays;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Việc đến hạn, quá hạn: tasks that their leads have still to hand in, those longest overdue first. */
@ApplicationScoped
class DueTasks {
    private static final ListQuery<Found> LIST = new ListQuery<>(
            """
            select t.id, t.assigned_by, %s as assigned_by_name, t.reference, t.content, t.lead_organisation,
              %s as lead_organisation_name, t.lead_member, t.lead_member_name, t.due_on, t.state
            from task t join org_unit b on b.code = t.assigned_by join org_unit l on l.code = t.lead_organisation
            where t.voided_at is null and t.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
              and (cast(:last as date) is null or t.due_on <= :last)
              and (cast(:late as boolean) is null or (t.due_on < :today) = :late)
              and (cast(:lead as text) is null or t.lead_organisation = :lead or t.lead_member = :lead)
              and %s and %s""".formatted(
                            Projections.named("b.name"),
                            Projections.named("l.name"),
                            Projections.equal("t.assigned_by", "assignedBy"),
                            TaskAccess.VISIBLE),
            Found.class,
            List.of(ListQuery.date("due_on"), ListQuery.id("id")),
            row -> Cursor.at(row.dueOn(), row.id()));

    private final Projections projections;
    private final CalendarDays calendar;
    private final Clock clock;

    DueTasks(Projections projections, CalendarDays calendar, Clock clock) {
        this.projections = projections;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A row before its days are counted. */
    public record Found(
            UUID id,
            String assignedBy,
            String assignedByName,
            String reference,
            String content,
            String leadOrganisation,
            String leadOrganisationName,
            String leadMember,
            String leadMemberName,
            LocalDate dueOn,
            TaskState state) {
        DueTask with(Remaining.Count count) {
            return new DueTask(
                    id,
                    assignedBy,
                    assignedByName,
                    reference,
                    content,
                    leadOrganisation,
                    leadOrganisationName,
                    leadMember,
                    leadMemberName,
                    dueOn,
                    state,
                    count.left(),
                    count.late(),
                    count.provisional());
        }
    }

    /** @return the pages of the list as it is asked today */
    Function<PageRequest, Page<DueTask>> of(DueFilter filter) {
        LocalDate today = VietnamTime.today(clock);
        WorkingCalendar working = calendar.calendar();
        LocalDate last =
                filter.within == null ? null : working.add(today, filter.within).to();
        var remaining = new Remaining(today, working);
        var binds = Filters.of(
                "today",
                today,
                "last",
                last,
                "late",
                filter.late,
                "lead",
                filter.lead,
                "assignedBy",
                filter.assignedBy);
        return page -> projections.page(LIST, page, binds).map(each -> each.with(remaining.until(each.dueOn())));
    }
}
