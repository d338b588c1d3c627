package vn.capuy.document.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an objection is answered: it is judged once more, for good.
 *
 * @param ground what is answered to the objection
 */
@Schema(name = "TaskEvaluationResolution")
record ResolutionRequest(
        @NotNull @Valid JudgementOfLead judgement,

        @Schema(examples = "Chấp nhận ý kiến về một nhiệm vụ") @NotBlank @Size(max = 2000)
        String ground) {}
