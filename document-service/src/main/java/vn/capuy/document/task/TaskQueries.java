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
    private final Projections projections;
    private final TaskReach reach;
    private final Clock clock;

    TaskQueries(Projections projections, TaskReach reach, Clock clock) {
        this.projections = projections;
        this.reach = reach;
        this.clock = clock;
    }

    /**
     * By the day by which they are due; as of a day, by that by which they were due at first, since that never changes and so
     * needs no look at the steps of all the others.
     */
    Page<TaskSummary> page(TaskFilter filter, PageRequest page) {
        AsOf asOf = AsOf.of(filter.onDay, filter.knownAt, clock);
        var binds = new HashMap<>(filter.filters());
        binds.putAll(asOf.binds());
        binds.put("today", asOf.day());
        UUID[] mine = reach.few().orElse(null);
        binds.put("mine", mine);
        String conditions = String.join(" and ", new TaskConditions(filter, asOf).all(mine));
        return projections.page(asOf.now() ? now(conditions) : then(conditions), page, binds);
    }

    /** One task as it stands, also one that was voided. */
    Optional<TaskSummary> find(UUID id) {
        return projections.one(
                TaskSql.NOW + TaskAccess.VISIBLE + " and t.id = :id",
                TaskSummary.class,
                Map.of("id", id, "today", VietnamTime.today(clock)));
    }

    private static ListQuery<TaskSummary> now(String conditions) {
        return new ListQuery<>(
                TaskSql.NOW + conditions,
                TaskSummary.class,
                List.of(ListQuery.date("due_on"), ListQuery.id("id")),
                row -> Cursor.at(row.dueOn(), row.id()));
    }

    private static ListQuery<TaskSummary> then(String conditions) {
        return new ListQuery<>(
                TaskSql.THEN + conditions,
                TaskSummary.class,
                List.of(ListQuery.date("first_due_on"), ListQuery.id("id")),
                row -> Cursor.at(row.firstDueOn(), row.id()));
    }
}
