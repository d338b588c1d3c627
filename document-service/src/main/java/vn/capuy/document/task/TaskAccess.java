package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.organisation.Organisation;

/**
 * The wall around a task. It exists for those within whose scope the body that assigned it stood on that day, and for those of
 * whoever leads it, has led it or works on it.
 */
@ApplicationScoped
public class TaskAccess {
    private static final String ASSIGNED = Organisation.withinScope("t.assigned_by", "t.assigned_on");

    /**
     * SQL: the task of alias {@code t} exists for the caller. Binds {@code scope}. {@code offset 0} keeps the planner from reading
     * the steps of all tasks at once, where only those of a page are asked for.
     */
    public static final String VISIBLE = """
            (%s
             or exists (select 1 from task_step wall_step where wall_step.task = t.id and %s offset 0)
             or exists (select 1 from task_collaborator wall_other
                  where wall_other.task = t.id and wall_other.voided_at is null and %s offset 0))
            """.formatted(
                    ASSIGNED,
                    Organisation.withinScope("wall_step.lead_organisation", "wall_step.on_day"),
                    Organisation.withinScope("wall_other.organisation", "wall_other.joined_on"));

    private final Jdbi jdbi;
    private final Caller caller;

    TaskAccess(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** Whether the caller is of the body that assigned the task: within whose scope that stood on the day. */
    boolean isOfAssigner(UUID task) {
        return is(task, ASSIGNED);
    }

    /** Whether the caller is of whoever leads the task now. */
    boolean isOfLead(UUID task) {
        return is(task, """
                exists (select 1 from task_step s where s.task = t.id
                  and s.nr = (select max(l.nr) from task_step l where l.task = t.id) and %s)""".formatted(Organisation.withinScope("s.lead_organisation", "s.on_day")));
    }

    /** Those of the tasks whose assigning body stood within the caller's scope on the day. */
    Set<UUID> ofAssigner(Collection<UUID> tasks) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select t.id from task t where t.id = any(:tasks) and " + ASSIGNED)
                        .bindArray("tasks", UUID.class, Set.copyOf(tasks))
                        .bind("scope", caller.scope())
                        .mapTo(UUID.class)
                        .collect(Collectors.toSet()));
    }

    private boolean is(UUID task, String condition) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select 1 from task t where t.id = :task and " + condition + ")")
                .bind("task", task)
                .bind("scope", caller.scope())
                .mapTo(boolean.class)
                .one());
    }
}
