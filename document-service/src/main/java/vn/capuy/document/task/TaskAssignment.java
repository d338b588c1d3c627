package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.document.clause.ClauseLookup;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.document.task.AssignmentCheck.Checked;
import vn.capuy.document.task.rules.TaskFacts;
import vn.capuy.document.task.rules.TaskRules;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.Rulings;

/** Assigns tasks: one, or many at once of which all are assigned or none. */
@ApplicationScoped
class TaskAssignment {
    static final String SUBJECT = "task";

    private final Organisation organisation;
    private final DocumentAccess documents;
    private final ClauseLookup clauses;
    private final AssignmentCheck check;
    private final Tasks tasks;
    private final TaskCollaborators collaborators;
    private final TaskLookup lookup;
    private final TaskViews views;
    private final TaskLog log;
    private final Rulings rulings;
    private final Entries entries;
    private final Journal journal;

    TaskAssignment(
            Organisation organisation,
            DocumentAccess documents,
            ClauseLookup clauses,
            AssignmentCheck check,
            Tasks tasks,
            TaskCollaborators collaborators,
            TaskLookup lookup,
            TaskViews views,
            TaskLog log,
            Rulings rulings,
            Entries entries,
            Journal journal) {
        this.organisation = organisation;
        this.documents = documents;
        this.clauses = clauses;
        this.check = check;
        this.tasks = tasks;
        this.collaborators = collaborators;
        this.lookup = lookup;
        this.views = views;
        this.log = log;
        this.rulings = rulings;
        this.entries = entries;
        this.journal = journal;
    }

    /**
     * @throws ProblemException (400) with everything that is wrong with it
     * @throws vn.capuy.kernel.rule.RulingRefused where something is left to judge and was not judged
     */
    @Transactional
    TaskView assign(TaskRequest asked) {
        return views.of(assign(List.of(asked), false).getFirst());
    }

    /** @return them as they stand, in the order in which they were handed in */
    @Transactional
    List<TaskSummary> assign(NewTasks asked) {
        List<UUID> assigned = assign(asked.each(), true);
        var found = lookup.find(assigned);
        return assigned.stream().map(found::get).toList();
    }

    private List<UUID> assign(List<TaskRequest> asked, boolean many) {
        TaskRequest first = asked.getFirst();
        organisation.require("assignedBy", first.assignedBy(), first.assignedOn());
        var faults = new ArrayList<Fault>();
        Optional<Boolean> clauseAsks = clauseAsks(first.source(), faults);
        List<Checked> checked = check.check(asked, many, faults);
        var facts = TaskFacts.assigned(first.assignedOn(), clauseAsks.isPresent(), clauseAsks.orElse(false));
        keepOpen(checked);
        Entry entry = entries.now();
        var entered = new ArrayList<Task>();
        for (Checked each : checked) {
            entered.add(new Task(each.task(), each.lead(), entry));
        }
        tasks.persist(entered);
        tasks.flush();
        log.assigned(entered, first.assignedOn(), entry);
        for (int i = 0; i < entered.size(); i++) {
            Checked each = checked.get(i);
            Task task = entered.get(i);
            log.reckoned(task, 0, each.task().startsOn(), each.asked().dueInWorkingDays());
            each.collaborators()
                    .forEach(other ->
                            collaborators.persist(new TaskCollaborator(task.id(), other, first.assignedOn(), entry)));
            if (facts.ofClause() || !first.judgements().isEmpty()) {
                rulings.decide(SUBJECT, task.id(), TaskRules.assignment(facts), first.judgements(), entry);
            }
            journal.write("task.assigned", SUBJECT, task.id(), first.assignedBy(), each.asked());
        }
        collaborators.flush();
        return entered.stream().map(Task::id).toList();
    }

    /** No whole comes to its end while a part is assigned: whoever changes it meanwhile has read a stale version, or has been first. */
    private void keepOpen(List<Checked> checked) {
        checked.stream()
                .map(each -> each.task().parent())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(whole -> tasks.findById(whole, LockModeType.PESSIMISTIC_FORCE_INCREMENT))
                .filter(whole -> whole.isVoided() || !whole.state().isOpen())
                .findFirst()
                .ifPresent(whole -> {
                    throw ProblemException.invalid("parent", "task.parent-closed");
                });
    }

    /**
     * Whether the clause, of which it comes, is one for which tasks must be given out; empty where it comes of none. A source in
     * the register is one that stands and into which the caller may look.
     */
    private Optional<Boolean> clauseAsks(TaskSource source, List<Fault> faults) {
        if (source == null || source.document() == null) {
            return Optional.empty();
        }
        DocumentView document = documents.open(source.document());
        if (document.voidReason() != null) {
            faults.add(new Fault("source.document", "violation.unknown-reference", Map.of("value", document.id())));
        }
        if (source.clause() == null) {
            return Optional.empty();
        }
        Optional<Boolean> asks = clauses.asksForTasks(document.id(), source.clause());
        if (asks.isEmpty()) {
            faults.add(Fault.of("source.clause", "task.clause-not-of-document"));
        }
        return asks;
    }
}
