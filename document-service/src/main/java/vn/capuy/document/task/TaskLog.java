package vn.capuy.document.task;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    void assigned(Task task, LocalDate on, Entry entry) {
        add(task, ASSIGN, on, null, null, entry);
    }

    void taken(Task task, TaskStepRequest asked, LocalDate on, Entry entry) {
        int nr = add(task, asked.step().name(), on, asked.ground(), asked.note(), entry);
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
    }

    private int add(Task task, String step, LocalDate on, String ground, String note, Entry entry) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        insert into task_step (task, nr, step, state, on_day, due_on, lead_organisation, lead_member,
                          lead_member_name, ground, note, recorded_at, recorded_by)
                        select :task, coalesce(max(nr), -1) + 1, :step, :state, :on, :due, :organisation, :member, :memberName,
                          :ground, :note, :at, :by
                        from task_step where task = :task returning nr""")
                .bind("task", task.id())
                .bind("step", step)
                .bind("state", task.state().name())
                .bind("on", on)
                .bind("due", task.dueOn())
                .bindMethods(task.lead())
                .bind("ground", ground)
                .bind("note", note)
                .bind("at", entry.at())
                .bind("by", entry.by())
                .mapTo(int.class)
                .one());
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
