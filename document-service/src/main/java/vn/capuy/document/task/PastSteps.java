package vn.capuy.document.task;

import static java.util.stream.Collectors.toMap;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import vn.capuy.document.task.PastCourse.Standing;
import vn.capuy.document.task.PastCourse.Taken;
import vn.capuy.document.task.PastTask.Key;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.sql.Rows;

/** The tasks to which steps of the past are added, and these steps. */
@ApplicationScoped
class PastSteps {
    private static final int AT_ONCE = 1000;

    private static final String NAMED = """
            t.id in (select wanted.id from unnest(:bodies, :references) as w (body, reference)
              join task wanted on wanted.assigned_by = w.body and wanted.reference = w.reference) and\s""" + TaskAccess.VISIBLE;

    /** In one order for all, so that two files never wait for each other; before they are read, so that nothing is missed. */
    private static final String LOCK =
            "select t.id from task t where " + NAMED + " order by t.id for no key update of t";

    private static final String STANDING =
            """
            select t.id, t.assigned_by, t.reference, t.voided_at is not null as voided,
              (select i.last_nr from task_import i where i.task = t.id) as imported_nr, %s as own,
              (select max(s.nr) from task_step s where s.task = t.id) as nr, t.state,
              (select max(s.on_day) from task_step s where s.task = t.id) as on_day, t.due_on, t.lead_organisation,
              t.lead_member, t.lead_member_name, t.parent,
              (select p.due_on from task p where p.id = t.parent and p.voided_at is null) as parent_due_on
            from task t
            where %s""".formatted(Organisation.withinScope("t.assigned_by", "t.assigned_on"), NAMED);

    private static final String STEP = """
            insert into task_step (task, nr, step, state, on_day, due_on, lead_organisation, lead_member, lead_member_name,
              ground, note, recorded_at, recorded_by)
            values (:task, :nr, :step, :state, :on, :due, :organisation, :member, :memberName, :ground, :note, :at, :by)""";

    private static final String PRODUCT = """
            insert into task_product (id, task, nr, document, reference)
            values (:id, :task, :nr, cast(:document as uuid), :reference)""";

    private static final String TASK = """
            update task set state = :state, due_on = :due, lead_organisation = :organisation, lead_member = :member,
              lead_member_name = :memberName, version = version + 1
            where id = :task""";

    private static final String IMPORTED = "update task_import set last_nr = :nr where task = :task";

    private final Jdbi jdbi;
    private final Caller caller;

    PastSteps(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** Those of the tasks that exist for the caller, kept from others until he commits. */
    Map<Key, Standing> tasks(Collection<Key> keys) {
        List<Key> all = keys.stream().distinct().toList();
        return jdbi.withHandle(handle -> {
            named(handle, LOCK, all).mapTo(UUID.class).list();
            return named(handle, STANDING, all)
                    .map(Rows.of(Standing.class))
                    .collect(toMap(Standing::key, each -> each));
        });
    }

    private Query named(Handle handle, String sql, List<Key> keys) {
        return handle.createQuery(sql)
                .bindArray(
                        "bodies",
                        String.class,
                        keys.stream().map(Key::assignedBy).toList())
                .bindArray(
                        "references",
                        String.class,
                        keys.stream().map(Key::reference).toList())
                .bind("scope", caller.scope());
    }

    void write(List<PastStep> steps, Map<PastStep, Taken> taken, PastDocuments.Book documents, Entry entry) {
        jdbi.useHandle(handle -> {
            for (int from = 0; from < steps.size(); from += AT_ONCE) {
                some(handle, steps.subList(from, Math.min(steps.size(), from + AT_ONCE)), taken, documents, entry);
            }
        });
    }

    private static void some(
            Handle handle,
            List<PastStep> steps,
            Map<PastStep, Taken> taken,
            PastDocuments.Book documents,
            Entry entry) {
        PreparedBatch rows = handle.prepareBatch(STEP);
        PreparedBatch products = handle.prepareBatch(PRODUCT);
        Map<UUID, Taken> last = new HashMap<>();
        for (PastStep step : steps) {
            Taken each = taken.get(step);
            last.put(each.task(), each);
            stood(rows.bind("nr", each.nr()), each)
                    .bind("step", step.step().name())
                    .bind("on", step.on())
                    .bind("ground", step.ground())
                    .bind("note", step.note())
                    .bind("at", entry.at())
                    .bind("by", entry.by())
                    .add();
            if (step.product() != null) {
                product(products, each, null, step.product());
            }
            if (step.document() != null) {
                product(products, each, documents.document(step.document()), null);
            }
        }
        rows.execute();
        if (products.size() > 0) {
            products.execute();
        }
        PreparedBatch tasks = handle.prepareBatch(TASK);
        PreparedBatch imports = handle.prepareBatch(IMPORTED);
        last.values().forEach(each -> {
            stood(tasks, each).add();
            imports.bind("task", each.task()).bind("nr", each.nr()).add();
        });
        tasks.execute();
        imports.execute();
    }

    private static PreparedBatch stood(PreparedBatch batch, Taken each) {
        return batch.bind("task", each.task())
                .bind("state", each.state().name())
                .bind("due", each.dueOn())
                .bindMethods(each.lead());
    }

    private static void product(PreparedBatch products, Taken each, UUID document, String reference) {
        products.bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("task", each.task())
                .bind("nr", each.nr())
                .bind("document", document)
                .bind("reference", reference)
                .add();
    }
}
