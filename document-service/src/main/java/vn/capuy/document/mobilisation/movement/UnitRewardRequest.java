package vn.capuy.document.mobilisation.movement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.mobilisation.rules.RecognitionLevel;
import vn.capuy.document.mobilisation.rules.RewardForm;

/**
 * A reward that a unit got in a movement.
 *
 * @param on the day of the decision
 * @param body who gave it
 * @param document number and symbol of the decision
 */
@Schema(name = "NewEmulationReward")
record UnitRewardRequest(
        @Schema(examples = "2022-01-14") @NotNull LocalDate on,
        @NotNull RewardForm form,
        @NotNull RecognitionLevel level,

        @Schema(examples = "Uỷ ban nhân dân huyện Bình Liêu") @NotBlank @Size(max = 300)
        String body,

        @Schema(examples = "112/QĐ-UBND") @NotBlank @Size(max = 100)
        String document) {}
