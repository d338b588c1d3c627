package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Assigns tasks. */
@ApplicationScoped
class TaskAssignment {
    static final String SUBJECT = "task";

    private final Organisation organisation;
    private final DocumentAccess documents;
    private final Leads leads;
    private final Tasks tasks;
    private final TaskQueries queries;
    private final TaskViews views;
    private final TaskLog log;
    private final Jdbi jdbi;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    TaskAssignment(
            Organisation organisation,
            DocumentAccess documents,
            Leads leads,
            Tasks tasks,
            TaskQueries queries,
            TaskViews views,
            TaskLog log,
            Jdbi jdbi,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.organisation = organisation;
        this.documents = documents;
        this.leads = leads;
        this.tasks = tasks;
        this.queries = queries;
        this.views = views;
        this.log = log;
        this.jdbi = jdbi;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws ProblemException (400) with everything that is wrong with it */
    @Transactional
    TaskView assign(NewTask asked) {
        var by = organisation.require("assignedBy", asked.assignedBy(), asked.assignedOn());
        var lead = leads.of(by.code(), asked.lead(), asked.assignedOn());
        var faults = new ArrayList<>(asked.faults(VietnamTime.today(clock)));
        faults.addAll(lead.faults());
        faults.addAll(faultsOfSource(asked.source()));
        faults.addAll(faultsOfParent(asked));
        if (asked.field() != null && !isField(asked.field())) {
            faults.add(new Fault("field", "violation.unknown-reference", Map.of("value", asked.field())));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var entry = entries.now();
        var task = new Task(asked, lead.lead(), entry);
        tasks.persistAndFlush(task);
        log.assigned(task, asked.assignedOn(), entry);
        journal.write("task.assigned", SUBJECT, task.id(), asked.assignedBy(), asked);
        return views.of(task.id());
    }

    /** A source in the register is one into which the caller may look. */
    private List<Fault> faultsOfSource(TaskSource source) {
        if (source == null || source.document() == null) {
            return List.of();
        }
        var document = documents.open(source.document());
        boolean holds = source.clause() == null || isClauseOf(source.clause(), document.id());
        return holds ? List.of() : List.of(Fault.of("source.clause", "task.clause-not-of-document"));
    }

    /** The task of which it is a part is one that the caller sees, that is still open, and within whose time it is done. */
    private List<Fault> faultsOfParent(NewTask asked) {
        if (asked.parent() == null) {
            return List.of();
        }
        var parent = queries.find(asked.parent());
        if (parent.isEmpty() || parent.get().voidedAt() != null) {
            return List.of(new Fault("parent", "violation.unknown-reference", Map.of("value", asked.parent())));
        }
        var faults = new ArrayList<Fault>();
        if (!parent.get().state().isOpen()) {
            faults.add(Fault.of("parent", "task.parent-closed"));
        }
        if (asked.dueOn().isAfter(parent.get().dueOn())) {
            faults.add(new Fault(
                    "dueOn",
                    "task.due-after-parent",
                    Map.of("date", parent.get().dueOn())));
        }
        return faults;
    }

    private boolean isClauseOf(UUID clause, UUID document) {
        return exists(
                "select exists (select 1 from document_clause where id = :clause and document = :document and voided_at is null)",
                Map.of("clause", clause, "document", document));
    }

    private boolean isField(String code) {
        return exists("select exists (select 1 from document_field where code = :code)", Map.of("code", code));
    }

    private boolean exists(String sql, Map<String, ?> binds) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bindMap(binds).mapTo(boolean.class).one());
    }
}
