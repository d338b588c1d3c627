package vn.capuy.document.task;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.capuy.document.task.PastTask.Key;
import vn.capuy.platform.record.Entry;

/** Enters the tasks of a file that hold, each as it was assigned. */
@ApplicationScoped
class PastTaskWriter {
    private static final int AT_ONCE = 1000;

    private static final String TASK = """
            insert into task (id, assigned_by, reference, parent, content, responsibility, authority, product, field, source_kind,
              source_document, source_clause, source_reference, assigned_on, starts_on, first_due_on, due_on,
              lead_organisation, lead_member, lead_member_name, state, recorded_at, recorded_by, voided_at, voided_by,
              void_reason, version)
            values (:id, :assignedBy, :reference, cast(:parent as uuid), :content, :responsibility, :authority, :product, :field,
              :sourceKind, cast(:document as uuid), cast(:clause as uuid), :sourceReference, :assignedOn, :startsOn, :dueOn,
              :dueOn, :organisation, :member, :memberName, 'ASSIGNED', :at, :by, cast(:voidedAt as timestamptz), :voidedBy,
              :voidReason, 0)""";

    private static final String STEP = """
            insert into task_step (task, nr, step, state, on_day, due_on, lead_organisation, lead_member, lead_member_name,
              recorded_at, recorded_by)
            values (:id, 0, 'ASSIGN', 'ASSIGNED', :assignedOn, :dueOn, :organisation, :member, :memberName, :at, :by)""";

    private static final String BESIDE = """
            insert into task_collaborator (id, task, organisation, member, member_name, joined_on, recorded_at, recorded_by,
              version)
            values (:id, :task, :organisation, :member, :memberName, :on, :at, :by, 0)""";

    private static final String IMPORT =
            "insert into task_import (task, last_nr, recorded_at, recorded_by) values (:id, 0, :at, :by)";

    private final Jdbi jdbi;

    PastTaskWriter(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void write(List<PastTask> tasks, PastTaskCheck.Known known, Entry entry) {
        Map<Key, UUID> ids = new HashMap<>();
        jdbi.useHandle(handle -> {
            for (int from = 0; from < tasks.size(); from += AT_ONCE) {
                some(handle, tasks.subList(from, Math.min(tasks.size(), from + AT_ONCE)), known, ids, entry);
            }
        });
    }

    private static void some(
            Handle handle, List<PastTask> tasks, PastTaskCheck.Known known, Map<Key, UUID> ids, Entry entry) {
        PreparedBatch rows = handle.prepareBatch(TASK);
        PreparedBatch steps = handle.prepareBatch(STEP);
        PreparedBatch imports = handle.prepareBatch(IMPORT);
        PreparedBatch beside = handle.prepareBatch(BESIDE);
        for (PastTask task : tasks) {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            ids.put(task.key(), id);
            task(bindLead(rows.bind("id", id), task, known, entry), task, known, ids, entry);
            bindLead(steps.bind("id", id), task, known, entry).add();
            imports.bind("id", id).bind("at", entry.at()).bind("by", entry.by()).add();
            for (Lead each : task.beside()) {
                NamedLead named = known.leads().named(each);
                beside.bind("id", UuidCreator.getTimeOrderedEpoch())
                        .bind("task", id)
                        .bindMethods(named)
                        .bind("on", task.assignedOn())
                        .bind("at", entry.at())
                        .bind("by", entry.by())
                        .add();
            }
        }
        rows.execute();
        steps.execute();
        imports.execute();
        if (beside.size() > 0) {
            beside.execute();
        }
    }

    private static PreparedBatch bindLead(PreparedBatch batch, PastTask task, PastTaskCheck.Known known, Entry entry) {
        return batch.bind("assignedOn", task.assignedOn())
                .bind("dueOn", task.dueOn())
                .bindMethods(known.leads().named(task.lead()))
                .bind("at", entry.at())
                .bind("by", entry.by());
    }

    private static void task(
            PreparedBatch batch, PastTask task, PastTaskCheck.Known known, Map<Key, UUID> ids, Entry entry) {
        PastSource source = task.source();
        UUID document = source == null || source.document() == null
                ? null
                : known.documents().document(source.document());
        boolean voided = task.voidReason() != null;
        batch.bind("assignedBy", task.key().assignedBy())
                .bind("reference", task.key().reference())
                .bind("parent", task.parent() == null ? null : whole(task.parent(), known, ids))
                .bind("content", task.content())
                .bind("responsibility", task.responsibility())
                .bind("authority", task.authority())
                .bind("product", task.product())
                .bind("field", task.field())
                .bind("sourceKind", source == null ? null : source.kind().name())
                .bind("document", document)
                .bind(
                        "clause",
                        source == null || source.clause() == null
                                ? null
                                : known.documents().clause(document, source.clause()))
                .bind("sourceReference", source == null ? null : source.reference())
                .bind("startsOn", task.startsOn())
                .bind("voidedAt", voided ? entry.at() : null)
                .bind("voidedBy", voided ? entry.by() : null)
                .bind("voidReason", task.voidReason())
                .add();
    }

    private static UUID whole(Key parent, PastTaskCheck.Known known, Map<Key, UUID> ids) {
        return ids.containsKey(parent)
                ? ids.get(parent)
                : known.wholes().get(parent).id();
    }
}
