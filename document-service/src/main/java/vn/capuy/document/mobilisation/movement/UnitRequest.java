package vn.capuy.document.mobilisation.movement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit that takes part in a movement, with all below it.
 *
 * @param targets what it undertakes
 */
@Schema(name = "NewEmulationUnit")
record UnitRequest(
        @Schema(examples = "BL-HM-DU") @NotBlank @Size(max = 50)
        String unit,

        @Schema(examples = "2021-02-15") @NotNull LocalDate registeredOn,

        @Schema(examples = "Ba mô hình trong năm 2021") @Size(max = 4000)
        String targets) {
    UnitRequest {
        targets = targets == null || targets.isBlank() ? null : targets.strip();
    }
}
