package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.calendar.CalendarDays;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.step.Steps;

/** Takes a task from its assignment to its end. */
@ApplicationScoped
class TaskSteps {
    private final Tasks tasks;
    private final TaskLookup lookup;
    private final TaskAccess access;
    private final TaskViews views;
    private final TaskLog log;
    private final Leads leads;
    private final PartSteps parts;
    private final TaskDecisions decisions;
    private final DocumentAccess documents;
    private final CalendarDays calendar;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    TaskSteps(
            Tasks tasks,
            TaskLookup lookup,
            TaskAccess access,
            TaskViews views,
            TaskLog log,
            Leads leads,
            PartSteps parts,
            TaskDecisions decisions,
            DocumentAccess documents,
            CalendarDays calendar,
            Steps steps,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.tasks = tasks;
        this.lookup = lookup;
        this.access = access;
        this.views = views;
        this.log = log;
        this.leads = leads;
        this.parts = parts;
        this.decisions = decisions;
        this.documents = documents;
        this.calendar = calendar;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a step changes, beside the state: who leads next, until when it is extended, and which parts go with it. */
    private record Change(LocalDate day, NamedLead next, LocalDate until, List<UUID> parts) {}

    @Transactional
    TaskView take(UUID id, String ifMatch, TaskStepRequest asked) {
        TaskSummary found = views.summary(id, ifMatch);
        // The whole before its parts, so that two who take steps of them never wait for each other.
        Task task = tasks.findById(id, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, task.version());
        task.refuseIfVoided();
        var taken = log.of(id);
        steps.require(TaskLifecycle.TABLE, found.state(), asked.step(), TaskViews.maker(found, taken));
        requireOwn(id, asked.step());
        Change change = change(found, asked, taken.getLast().onDay());
        requireStanding(asked.products());
        Entry entry = entries.now();
        decisions.decide(found, asked, change.day(), change.parts().size(), entry);
        LocalDate dueBefore = task.dueOn();
        switch (asked.step()) {
            case EXTEND -> task.extend(change.until());
            case HAND_OVER -> task.handOver(change.next());
            default -> task.take(asked.step());
        }
        tasks.flush();
        int nr = log.taken(task, asked, change.day(), entry);
        log.reckoned(task, nr, dueBefore, asked.dueInWorkingDays());
        parts.take(change.parts(), asked.step(), asked.ground(), change.day(), entry, part -> {
            if (asked.step() == TaskStep.EXTEND) {
                part.extend(change.until());
            } else {
                part.take(asked.step());
            }
        });
        journal.write("task.step", TaskAssignment.SUBJECT, id, found.assignedBy(), asked);
        return views.of(id);
    }

    private Change change(TaskSummary found, TaskStepRequest asked, LocalDate lastDay) {
        LocalDate today = VietnamTime.today(clock);
        LocalDate day = asked.on() == null ? today : asked.on();
        var faults = new ArrayList<>(TaskInput.faults(asked, day, found.dueOn(), lastDay, today));
        NamedLead next = null;
        LocalDate until = null;
        if (asked.step() == TaskStep.HAND_OVER && asked.lead() != null) {
            if (asked.lead().equals(new Lead(found.leadOrganisation(), found.leadMember()))) {
                faults.add(Fault.of("lead", "task.leads-already"));
            }
            var lead = leads.of(found.assignedBy(), asked.lead(), day);
            faults.addAll(lead.faults());
            next = lead.lead();
        }
        if (asked.step() == TaskStep.EXTEND && asked.due().faults("").isEmpty()) {
            until = asked.due().from(found.dueOn(), calendar.calendar());
            faults.addAll(beyondWhole(found, until));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return new Change(day, next, until, asked.withParts() ? partsOf(found, day, until) : List.of());
    }

    /** @param until null where it is cancelled */
    private List<UUID> partsOf(TaskSummary whole, LocalDate day, LocalDate until) {
        return until == null ? parts.toCancel(whole.id(), day) : parts.toExtend(whole.id(), day, whole.dueOn(), until);
    }

    /** A part is done within the time of its whole. */
    private List<Fault> beyondWhole(TaskSummary part, LocalDate until) {
        return part.parent() == null
                ? List.of()
                : lookup.dueOn(part.parent())
                        .filter(until::isAfter)
                        .map(due -> List.of(new Fault("dueOn", "task.due-after-parent", Map.of("date", due))))
                        .orElse(List.of());
    }

    /** A document is handed in that stands and into which the caller may look. */
    private void requireStanding(List<TaskProduct> products) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < products.size(); i++) {
            UUID document = products.get(i).document();
            if (document != null && documents.open(document).voidReason() != null) {
                faults.add(new Fault(
                        "products[" + i + "].document", "violation.unknown-reference", Map.of("value", document)));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** The lead's steps are taken by whoever is of the lead, the others by whoever is of the body that assigned. */
    private void requireOwn(UUID id, TaskStep step) {
        boolean may = step.isLeads() ? access.isOfLead(id) : access.isOfAssigner(id);
        if (!may) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN, step.isLeads() ? "task.step-of-lead" : "task.step-of-assigner");
        }
    }
}
