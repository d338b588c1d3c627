package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.step.Steps;

/** Takes a task from its assignment to its end. */
@ApplicationScoped
class TaskSteps {
    private final Tasks tasks;
    private final TaskAccess access;
    private final TaskViews views;
    private final TaskLog log;
    private final Leads leads;
    private final DocumentAccess documents;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    TaskSteps(
            Tasks tasks,
            TaskAccess access,
            TaskViews views,
            TaskLog log,
            Leads leads,
            DocumentAccess documents,
            Steps steps,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.tasks = tasks;
        this.access = access;
        this.views = views;
        this.log = log;
        this.leads = leads;
        this.documents = documents;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    TaskView take(UUID id, String ifMatch, TaskStepRequest asked) {
        TaskSummary found = views.summary(id, ifMatch);
        Task task = tasks.findById(id);
        Versions.require(ifMatch, task.version());
        task.refuseIfVoided();
        var taken = log.of(id);
        steps.require(TaskLifecycle.TABLE, found.state(), asked.step(), TaskViews.maker(found, taken));
        requireOwn(id, asked.step());
        LocalDate today = VietnamTime.today(clock);
        LocalDate day = asked.on() == null ? today : asked.on();
        var faults = new ArrayList<>(
                TaskInput.faults(asked, day, found.dueOn(), taken.getLast().onDay(), today));
        NamedLead next = null;
        if (asked.step() == TaskStep.HAND_OVER && asked.lead() != null) {
            var lead = leads.of(found.assignedBy(), asked.lead(), day);
            faults.addAll(lead.faults());
            next = lead.lead();
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        asked.products().stream()
                .map(TaskProduct::document)
                .filter(document -> document != null)
                .forEach(documents::open);
        switch (asked.step()) {
            case EXTEND -> task.extend(asked.dueOn());
            case HAND_OVER -> task.handOver(next);
            default -> task.take(asked.step());
        }
        tasks.flush();
        log.taken(task, asked, day, entries.now());
        journal.write("task.step", TaskAssignment.SUBJECT, id, found.assignedBy(), asked);
        return views.of(id);
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
