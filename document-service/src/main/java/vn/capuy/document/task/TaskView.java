package vn.capuy.document.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.step.StepView;

/**
 * A task with what was done.
 *
 * @param takenSteps every step that was taken, the assignment first
 * @param products what was handed in, by submission
 * @param collaborators who works on it beside the lead
 * @param allowedSteps the steps that can be taken from its state, and whether this caller may
 */
@Schema(name = "TaskWithSteps")
public record TaskView(
        TaskSummary task,
        List<Taken> takenSteps,
        List<Product> products,
        List<CollaboratorView> collaborators,
        List<StepView> allowedSteps) {
    /**
     * A step as it was taken, and how the task stood from then on.
     *
     * @param nr from 0, the assignment
     * @param step ASSIGN for the assignment, else the step
     * @param state the state that it reached
     * @param dueOn by when it was due from then on
     * @param leadOrganisation who led from then on
     * @param ground why it was returned, extended, handed over or cancelled; null for other steps
     */
    @Schema(name = "TaskTakenStep")
    public record Taken(
            int nr,
            String step,
            TaskState state,
            LocalDate onDay,
            LocalDate dueOn,
            String leadOrganisation,
            String leadMember,
            String leadMemberName,
            String ground,
            String note,
            Instant recordedAt,
            String recordedBy) {}

    /**
     * What was handed in.
     *
     * @param nr of the submission
     */
    @Schema(name = "TaskHandedIn")
    public record Product(int nr, UUID document, String reference) {}

    /** For the entity tag. Not part of what is shown: the task shows it. */
    long version() {
        return task.version();
    }
}
