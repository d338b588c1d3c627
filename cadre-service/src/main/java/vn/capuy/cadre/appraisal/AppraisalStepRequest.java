package vn.capuy.cadre.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.record.Reason;

/** A step with an appraisal, and what it needs. */
@Schema(name = "AppraisalStepRequest")
public record AppraisalStepRequest(
        @NotNull AppraisalStep step,

        @Schema(description = "To self-assess, appraise and correct.") @Valid
        PointsRequest points,

        @Schema(description = "To propose.") @Valid ProposalRequest proposal,

        @Schema(description = "To decide.") @Valid DecisionRequest decision,

        @Schema(description = "To correct: why.") @Size(max = Reason.LONGEST)
        String reason) {}
