package vn.capuy.document.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Points for one of the three, with their ground.
 *
 * @param points 0 to 100
 */
@Schema(name = "TaskEvaluationMark")
record EvaluationMark(
        @Schema(examples = "90") @NotNull @Min(0) @Max(100) Integer points,

        @Schema(examples = "9 trên 10 nhiệm vụ đến hạn đã nghiệm thu") @NotBlank @Size(max = 1000)
        String ground) {}
