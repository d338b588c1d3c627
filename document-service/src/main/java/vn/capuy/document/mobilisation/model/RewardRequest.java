package vn.capuy.document.mobilisation.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.mobilisation.rules.RecognitionLevel;
import vn.capuy.document.mobilisation.rules.RewardForm;

/**
 * Khen thưởng.
 *
 * @param on the day of the decision
 * @param body who gave it, where the register of organisations has it; else {@code bodyName}
 * @param document number and symbol of the decision
 */
@Schema(name = "MobilisationRewardRequest")
record RewardRequest(
        @Schema(examples = "2022-01-14") @NotNull LocalDate on,
        @NotNull RewardForm form,
        @NotNull RecognitionLevel level,
        @Schema(examples = "BL") @Size(min = 1, max = 50) String body,

        @Schema(examples = "Uỷ ban nhân dân huyện Bình Liêu") @Size(min = 1, max = 300)
        String bodyName,

        @Schema(examples = "112/QĐ-UBND") @NotBlank @Size(max = 100)
        String document,

        @Size(max = 1000) String remark) {
    RewardRequest {
        remark = remark == null || remark.isBlank() ? null : remark.strip();
    }
}
