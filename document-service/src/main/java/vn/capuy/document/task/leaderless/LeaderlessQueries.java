package vn.capuy.document.task.leaderless;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.task.LeadStanding;
import vn.capuy.document.task.TaskAccess;
import vn.capuy.document.task.TaskState;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Finds the leads of open tasks that can lead no more, and then their tasks. */
@ApplicationScoped
class LeaderlessQueries {
    private static final String OPEN = "t.voided_at is null and t.state not in ('VERIFIED', 'CANCELLED')";

    /** Leads are few and tasks many: each lead is asked once, and the wall of those tasks alone that are found. */
    private static final String TASKS = """
            with led as (
              select distinct t.lead_organisation, t.lead_member from task t where %s),
            gone as materialized (
              select led.lead_organisation, led.lead_member, u.ended_on,
                case when u.ended_on <= :day then 'BODY_ENDED' else 'PERSON_LEFT' end as reason,
                case when u.ended_on <= :day then u.ended_on else
                  (select max(upper(p.valid)) from member_place p where p.member = led.lead_member
                     and p.organisation = led.lead_organisation and upper(p.valid) <= :day) end as since
              from led join org_unit u on u.code = led.lead_organisation where %s)
            select t.id, t.assigned_by, %s as assigned_by_name, t.reference, t.content, t.due_on, t.state,
              t.lead_organisation, %s as lead_organisation_name, t.lead_member, t.lead_member_name, gone.reason, gone.since,
              t.version
            from gone cross join lateral (
                select * from task t where t.lead_organisation = gone.lead_organisation and t.lead_member = gone.lead_member
                  and %s
                union all
                select * from task t where t.lead_organisation = gone.lead_organisation and t.lead_member is null
                  and gone.lead_member is null and %s
                offset 0) t
              join org_unit b on b.code = t.assigned_by join org_unit l on l.code = t.lead_organisation
            where t.assigned_on <= :day and (cast(:lead as text) is null or t.lead_organisation = :lead
                or t.lead_member = :lead) and %s""".formatted(
                    OPEN,
                    LeadStanding.gone("led.lead_organisation", "led.lead_member"),
                    Projections.named("b.name"),
                    Projections.named("l.name"),
                    OPEN,
                    OPEN,
                    TaskAccess.VISIBLE);

    private static final String SUCCESSORS = """
            with recursive line (root, code) as (
              select s.predecessor, s.successor from org_succession s
              where s.predecessor = any(string_to_array(:bodies, ',')) and s.on_day <= :day
              union
              select l.root, s.successor from line l join org_succession s on s.predecessor = l.code and s.on_day <= :day)
            select line.root, u.code, %s as name from line join org_unit u on u.code = line.code
              and u.established_on <= :day and (u.ended_on is null or u.ended_on > :day)
            order by line.root, u.code""".formatted(Projections.named("u.name"));

    private static final ListQuery<Found> LIST = new ListQuery<>(
            TASKS,
            Found.class,
            List.of(ListQuery.date("due_on"), ListQuery.id("id")),
            row -> Cursor.at(row.dueOn(), row.id()));

    private final Jdbi jdbi;
    private final Projections projections;

    LeaderlessQueries(Jdbi jdbi, Projections projections) {
        this.jdbi = jdbi;
        this.projections = projections;
    }

    /** A row before its successors are known. */
    public record Found(
            UUID id,
            String assignedBy,
            String assignedByName,
            String reference,
            String content,
            LocalDate dueOn,
            TaskState state,
            String leadOrganisation,
            String leadOrganisationName,
            String leadMember,
            String leadMemberName,
            String reason,
            LocalDate since,
            long version) {
        LeaderlessTask with(List<Successor> successors) {
            return new LeaderlessTask(
                    id,
                    assignedBy,
                    assignedByName,
                    reference,
                    content,
                    dueOn,
                    state,
                    leadOrganisation,
                    leadOrganisationName,
                    leadMember,
                    leadMemberName,
                    reason,
                    since,
                    successors.stream().map(Successor::code).toList(),
                    successors.stream().map(Successor::name).toList(),
                    version);
        }
    }

    /** A body that took over from another. */
    public record Successor(String root, String code, String name) {}

    /** Those that are open now and had been assigned by the day, by the day by which they are due. */
    Page<LeaderlessTask> page(LocalDate day, String lead, PageRequest page) {
        Page<Found> found = projections.page(LIST, page, new HashMap<>(Filters.of("day", day, "lead", lead)));
        String bodies =
                found.items().stream().map(Found::leadOrganisation).distinct().collect(Collectors.joining(","));
        Map<String, List<Successor>> successors =
                projections.all(SUCCESSORS, Successor.class, Map.of("bodies", bodies, "day", day)).stream()
                        .collect(Collectors.groupingBy(Successor::root));
        return found.map(each -> each.with(successors.getOrDefault(each.leadOrganisation(), List.of())));
    }
}
