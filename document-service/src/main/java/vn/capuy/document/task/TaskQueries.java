package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads tasks, those alone that exist for the caller. */
@ApplicationScoped
class TaskQueries {
    private static final String OVERDUE =
            "(t.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') and t.due_on < :today)";

    static final String TASK =
            """
            select t.id, t.assigned_by, %s as assigned_by_name, t.reference, t.parent, t.content, t.responsibility,
              t.authority, t.product, t.field, t.source_kind, t.source_document, t.source_clause, t.source_reference,
              t.assigned_on, t.starts_on, t.first_due_on, t.due_on, t.lead_organisation, %s as lead_organisation_name,
              t.lead_member, t.lead_member_name, t.state, %s as overdue, t.recorded_at, t.recorded_by, t.voided_at,
              t.void_reason, t.version
            from task t join org_unit b on b.code = t.assigned_by join org_unit l on l.code = t.lead_organisation
            where %s""".formatted(Projections.named("b.name"), Projections.named("l.name"), OVERDUE, TaskAccess.VISIBLE);

    private static final ListQuery<TaskSummary> LIST = new ListQuery<>(
            TASK + " and t.voided_at is null and "
                    + String.join(
                            " and ",
                            Projections.equal("t.assigned_by", "assignedBy"),
                            Projections.equal("t.state", "state"),
                            Projections.equal("t.field", "field"),
                            "(cast(:lead as text) is null or t.lead_organisation = :lead or t.lead_member = :lead)",
                            "(cast(:overdue as boolean) is null or " + OVERDUE + " = :overdue)",
                            "(cast(:document as uuid) is null or t.source_document = cast(:document as uuid))",
                            "(cast(:parent as uuid) is null or t.parent = cast(:parent as uuid))",
                            Projections.between("t.due_on")),
            TaskSummary.class,
            List.of(ListQuery.date("due_on"), ListQuery.id("id")),
            row -> Cursor.at(row.dueOn(), row.id()));

    private final Projections projections;
    private final Clock clock;

    TaskQueries(Projections projections, Clock clock) {
        this.projections = projections;
        this.clock = clock;
    }

    /** By the day by which they are due. */
    Page<TaskSummary> page(TaskFilter filter, PageRequest page) {
        var binds = new HashMap<>(filter.filters());
        binds.put("today", VietnamTime.today(clock));
        return projections.page(LIST, page, binds);
    }

    /** One task, also one that was voided. */
    Optional<TaskSummary> find(UUID id) {
        return projections.one(
                TASK + " and t.id = :id", TaskSummary.class, Map.of("id", id, "today", VietnamTime.today(clock)));
    }
}
