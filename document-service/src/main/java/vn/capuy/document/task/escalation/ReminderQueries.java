package vn.capuy.document.task.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.document.task.LeadStanding;
import vn.capuy.document.task.TaskAccess;
import vn.capuy.document.task.TaskState;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Finds the tasks that were due on given days, as they stood on a day, and that the lead had still to hand in then. */
@ApplicationScoped
class ReminderQueries {
    private static final ListQuery<Call> LIST = new ListQuery<>(
            """
            select asked.rung, t.id, t.reference, t.content, t.assigned_by, %s as assigned_by_name, s.lead_organisation,
              %s as lead_organisation_name, s.lead_member, s.lead_member_name, s.due_on, s.state, %s as leaderless,
              %s as assigner_ended
            from (select unnest(string_to_array(:rungs, ',')) as rung,
                    unnest(cast(string_to_array(:dueDays, ',') as date[])) as due_on) asked
              join task_step s on s.due_on = asked.due_on and s.on_day <= :day
                and s.due_on = any(cast(string_to_array(:dueDays, ',') as date[]))
                and s.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                and not exists (select 1 from task_step later
                  where later.task = s.task and later.nr > s.nr and later.on_day <= :day)
              join task t on t.id = s.task and t.voided_at is null
              join org_unit b on b.code = t.assigned_by join org_unit l on l.code = s.lead_organisation
            where %s""".formatted(
                            Projections.named("b.name"),
                            Projections.named("l.name"),
                            LeadStanding.gone("s.lead_organisation", "s.lead_member"),
                            LeadStanding.ended("t.assigned_by"),
                            TaskAccess.VISIBLE),
            Call.class,
            List.of(ListQuery.date("due_on"), ListQuery.text("rung"), ListQuery.id("id")),
            row -> Cursor.at(row.dueOn(), row.rung(), row.id()));

    private final Projections projections;

    ReminderQueries(Projections projections) {
        this.projections = projections;
    }

    /** A rung that falls on the day for a task. */
    public record Call(
            String rung,
            UUID id,
            String reference,
            String content,
            String assignedBy,
            String assignedByName,
            String leadOrganisation,
            String leadOrganisationName,
            String leadMember,
            String leadMemberName,
            LocalDate dueOn,
            TaskState state,
            boolean leaderless,
            boolean assignerEnded) {}

    /** A rung, and a due day of which it speaks. */
    record Asked(String rung, LocalDate dueOn) {}

    Page<Call> page(List<Asked> asked, LocalDate day, PageRequest page) {
        return projections.page(
                LIST,
                page,
                Map.of(
                        "rungs", asked.stream().map(Asked::rung).collect(Collectors.joining(",")),
                        "dueDays",
                                asked.stream()
                                        .map(each -> each.dueOn().toString())
                                        .collect(Collectors.joining(",")),
                        "day", day));
    }
}
