package vn.capuy.inspection.remedy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.step.StepView;

/**
 * A remedy with its follow-up.
 *
 * @param takenSteps every step that was taken, the requirement first
 * @param allowedSteps the steps that can be taken from its state, and whether this caller may
 */
@Schema(name = "RemedyWithSteps")
public record RemedyView(RemedySummary remedy, List<Taken> takenSteps, List<StepView> allowedSteps) {
    /**
     * A step as it was taken.
     *
     * @param nr from 0, the requirement
     * @param step REQUIRE for the requirement, else the step
     * @param state the state that it reached
     * @param dueOn by when it was due from then on
     * @param ground why it was returned, extended or cancelled; null for other steps
     * @param paper of a report: a paper in the file of the case
     * @param evidence of a report: what else shows it
     */
    @Schema(name = "RemedyTakenStep")
    public record Taken(
            int nr,
            String step,
            RemedyState state,
            LocalDate onDay,
            LocalDate dueOn,
            String ground,
            UUID paper,
            String evidence,
            Instant recordedAt,
            String recordedBy) {}

    static RemedyView of(RemedySummary remedy, List<Taken> taken, List<StepView> allowed) {
        return new RemedyView(remedy, taken, remedy.voidedAt() == null ? allowed : List.of());
    }

    /** For the entity tag. Not part of what is shown: the remedy shows it. */
    long version() {
        return remedy.version();
    }
}
