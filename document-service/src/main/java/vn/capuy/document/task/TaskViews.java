package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.step.StepView;
import vn.capuy.platform.step.Steps;

/** A task as this caller reads it, with the steps that were taken and those that he may take. */
@ApplicationScoped
class TaskViews {
    private final TaskQueries queries;
    private final TaskLog log;
    private final CollaboratorQueries collaborators;
    private final Steps steps;

    TaskViews(TaskQueries queries, TaskLog log, CollaboratorQueries collaborators, Steps steps) {
        this.queries = queries;
        this.log = log;
        this.collaborators = collaborators;
        this.steps = steps;
    }

    /** The task, where it exists for the caller (404). */
    TaskSummary find(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /** The task in the version that the caller names (404, 428, 412). */
    TaskSummary summary(UUID id, String ifMatch) {
        TaskSummary found = find(id);
        Versions.require(ifMatch, found.version());
        return found;
    }

    TaskView of(UUID id) {
        TaskSummary task = find(id);
        List<TaskView.Taken> taken = log.of(id);
        List<StepView> allowed =
                task.voidedAt() == null ? steps.from(TaskLifecycle.TABLE, task.state(), maker(task, taken)) : List.of();
        return new TaskView(task, taken, log.products(id), collaborators.standing(id), allowed);
    }

    /** Who may not decide on it: of what was handed in whoever handed it in, else whoever assigned it. */
    static String maker(TaskSummary task, List<TaskView.Taken> taken) {
        return task.state() == TaskState.SUBMITTED
                ? taken.reversed().stream()
                        .filter(each -> each.step().equals(TaskStep.SUBMIT.name()))
                        .findFirst()
                        .orElseThrow()
                        .recordedBy()
                : task.recordedBy();
    }
}
