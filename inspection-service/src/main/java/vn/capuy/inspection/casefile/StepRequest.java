package vn.capuy.inspection.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * A step to be taken with a case.
 *
 * @param on the day of the step; today when absent, except with CONCLUDE, which always names its day
 * @param concludedOn the same for CONCLUDE, and only for it
 * @param ground why; with REOPEN and STOP, and only then
 * @param judgements one for each rule that is left to a person
 */
@Schema(name = "CaseStepRequest")
record StepRequest(
        @NotNull CaseStep step,
        @Schema(examples = "2022-05-20") LocalDate on,
        @Schema(examples = "2022-08-30") LocalDate concludedOn,

        @Schema(examples = "Đối tượng kiểm tra đã từ trần") @Size(max = 1000)
        String ground,

        @Size(max = 50) List<@NotNull @Valid JudgementRequest> judgements) {
    StepRequest {
        judgements = judgements == null ? List.of() : judgements;
        ground = ground == null || ground.isBlank() ? null : ground.strip();
    }

    /** The field in which the day stands. */
    String dayField() {
        return concludedOn != null || (step == CaseStep.CONCLUDE && on == null) ? "concludedOn" : "on";
    }

    /** The day of the step, of which there may be none for CONCLUDE. */
    LocalDate day(LocalDate today) {
        if (step == CaseStep.CONCLUDE) {
            return concludedOn == null ? on : concludedOn;
        }
        return on == null ? today : on;
    }
}
