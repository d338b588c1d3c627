package vn.capuy.inspection.discipline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step that says no more than a day or a reason.
 *
 * @param on with ANNOUNCE the day of the announcement, with RESUME the first day on which nothing defers it any more
 * @param reason with REJECT and WITHDRAW
 */
@Schema(name = "DisciplineStepRequest")
record DisciplineStepRequest(
        @NotNull Step step,
        @Schema(examples = "2022-09-25") LocalDate on,
        @Size(min = 1, max = 500) String reason) {

    /** The steps that can be taken so; the others are taken by what they enter: a ballot, a deferral, a decision, a review. */
    @Schema(name = "DisciplineStepTaken")
    enum Step {
        ANNOUNCE(DisciplineStep.ANNOUNCE),
        RESUME(DisciplineStep.RESUME),
        REJECT(DisciplineStep.REJECT),
        WITHDRAW(DisciplineStep.WITHDRAW);

        private final DisciplineStep step;

        Step(DisciplineStep step) {
            this.step = step;
        }

        DisciplineStep step() {
            return step;
        }

        boolean namesDay() {
            return this == ANNOUNCE || this == RESUME;
        }
    }
}
