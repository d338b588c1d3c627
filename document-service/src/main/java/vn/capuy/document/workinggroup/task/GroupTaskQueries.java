package vn.capuy.document.workinggroup.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.document.task.TaskAccess;
import vn.capuy.document.workinggroup.WorkingGroupAccess;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** Reads which tasks groups carry through; both the group and the task exist for the caller. */
@ApplicationScoped
class GroupTaskQueries {
    static final String OVERDUE =
            "(t.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') and t.due_on < :today)";

    private static final String TASK =
            """
            select x.id, x.working_group, g.reference, x.task, t.reference as task_reference, t.assigned_by, t.content,
              t.assigned_on, t.due_on, t.lead_organisation, %s as lead_organisation_name, t.lead_member_name, t.state,
              %s as overdue, x.from_day as "from", x.recorded_at, x.recorded_by, x.void_reason, x.version
            from task_group x join task t on t.id = x.task join working_group g on g.id = x.working_group
            join org_unit l on l.code = t.lead_organisation
            where %s and %s""".formatted(Projections.named("l.name"), OVERDUE, WorkingGroupAccess.VISIBLE, TaskAccess.VISIBLE);

    private static final String ASSIGNED =
            """
            select t.assigned_on, t.voided_at is not null as voided, %s as own from task t where t.id = :task and %s""".formatted(Organisation.withinScope("t.assigned_by", "t.assigned_on"), TaskAccess.VISIBLE);

    private final Projections projections;
    private final Clock clock;

    GroupTaskQueries(Projections projections, Clock clock) {
        this.projections = projections;
        this.clock = clock;
    }

    /**
     * A task to be named.
     *
     * @param own whether the body that assigned it stood within the caller's scope on that day
     */
    public record Assigned(LocalDate assignedOn, boolean voided, boolean own) {}

    /** By the day by which they are due. */
    Page<GroupTaskView> list(GroupTaskFilter filter, PageRequest page) {
        var sql = new StringBuilder(TASK);
        filter.conditions().forEach(each -> sql.append(" and ").append(each));
        var list = new ListQuery<>(
                sql.toString(),
                GroupTaskView.class,
                List.of(ListQuery.date("due_on"), ListQuery.id("id")),
                row -> Cursor.at(row.dueOn(), row.id()));
        return projections.page(list, page, today(filter.binds()));
    }

    GroupTaskView find(UUID id) {
        return projections
                .one(TASK + " and x.id = :id", GroupTaskView.class, today(Map.of("id", id)))
                .orElseThrow(ProblemException::notFound);
    }

    /** Empty where the task does not exist for the caller. */
    Optional<Assigned> assigned(UUID task) {
        return projections.one(ASSIGNED, Assigned.class, Map.of("task", task));
    }

    private Map<String, Object> today(Map<String, Object> filters) {
        var binds = new HashMap<>(filters);
        binds.put("today", VietnamTime.today(clock));
        return binds;
    }
}
