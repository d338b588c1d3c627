package vn.capuy.document.task;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.record.Entry;

/** The steps of tasks, each with how the task stood from then on. Only ever appended to. */
@ApplicationScoped
class TaskLog {
    private static final String ASSIGN = "ASSIGN";

    private final Jdbi jdbi;
    private final Projections projections;

    TaskLog(Jdbi jdbi, Projections projections) {
        this.jdbi = jdbi;
        this.projections = projections;
    }

    void assigned(List<Task> tasks, LocalDate on, Entry entry) {
        add(tasks, new Said(ASSIGN, on, null, null), entry);
    }

    /** @return the step's place among those of the task */
    int taken(Task task, TaskStepRequest asked, LocalDate on, Entry entry) {
        var said = new Said(asked.step().name(), on, asked.ground(), asked.note());
        int nr = add(List.of(task), said, entry).getFirst();
        jdbi.useHandle(handle -> {
            for (TaskProduct product : asked.products()) {
                handle.createUpdate("""
                                insert into task_product (id, task, nr, document, reference)
                                values (:id, :task, :nr, cast(:document as uuid), :reference)""")
                        .bind("id", UuidCreator.getTimeOrderedEpoch())
                        .bind("task", task.id())
                        .bind("nr", nr)
                        .bind("document", product.document())
                        .bind("reference", product.reference())
                        .execute();
            }
        });
        return nr;
    }

    /** The same step of many tasks. */
    void taken(List<Task> tasks, TaskStep step, String ground, LocalDate on, Entry entry) {
        add(tasks, new Said(step.name(), on, ground, null), entry);
    }

    /** Keeps how the due day, which the step has set, was counted; nothing where it was given as a day. */
    void reckoned(Task task, int nr, LocalDate from, Integer workingDays) {
        if (workingDays == null) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into task_reckoning (task, nr, from_day, days, due_on)
                        values (:task, :nr, :from, :days, :due)""")
                .bind("task", task.id())
                .bind("nr", nr)
                .bind("from", from)
                .bind("days", workingDays)
                .bind("due", task.dueOn())
                .execute());
    }

    /** What a step says, beside how the task stands from then on. */
    private record Said(String step, LocalDate on, String ground, String note) {}

    private List<Integer> add(List<Task> tasks, Said said, Entry entry) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into task_step (task, nr, step, state, on_day, due_on, lead_organisation, lead_member,
                      lead_member_name, ground, note, recorded_at, recorded_by)
                    select :task, coalesce(max(nr), -1) + 1, :step, :state, :on, :due, :organisation, :member, :memberName,
                      :ground, :note, :at, :by
                    from task_step where task = :task""");
            for (Task task : tasks) {
                batch.bind("task", task.id())
                        .bind("state", task.state().name())
                        .bind("due", task.dueOn())
                        .bindMethods(task.lead())
                        .bind("step", said.step())
                        .bind("on", said.on())
                        .bind("ground", said.ground())
                        .bind("note", said.note())
                        .bind("at", entry.at())
                        .bind("by", entry.by())
                        .add();
            }
            return batch.executePreparedBatch("nr").mapTo(Integer.class).list();
        });
    }

    /** Of each of the tasks the day of its last step. */
    Map<UUID, LocalDate> lastDays(Collection<UUID> tasks) {
        record Last(UUID task, LocalDate day) {}
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select task, max(on_day) as day from task_step where task = any(:tasks) group by task")
                .bindArray("tasks", UUID.class, Set.copyOf(tasks))
                .map((row, context) ->
                        new Last(row.getObject("task", UUID.class), row.getObject("day", LocalDate.class)))
                .collect(Collectors.toMap(Last::task, Last::day)));
    }

    List<TaskView.Taken> of(UUID task) {
        return projections.all("""
                select nr, step, state, on_day, due_on, lead_organisation, lead_member, lead_member_name, ground, note,
                  recorded_at, recorded_by
                from task_step where task = :task order by nr""", TaskView.Taken.class, Map.of("task", task));
    }

    List<TaskView.Product> products(UUID task) {
        return projections.all(
                "select nr, document, reference from task_product where task = :task order by nr, id",
                TaskView.Product.class,
                Map.of("task", task));
    }
}
