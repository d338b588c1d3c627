package vn.capuy.document.mobilisation.movement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a movement.
 *
 * @param on its day
 * @param document number and symbol of its document, where it has one
 * @param words the results that were summed up; to STOP, why
 */
@Schema(name = "EmulationMovementStepRequest")
record MovementStepRequest(
        @NotNull MovementStep step,
        @Schema(examples = "2022-01-14") @NotNull LocalDate on,

        @Schema(examples = "31-BC/HU") @Size(min = 1, max = 100)
        String document,

        @Schema(examples = "37 mô hình được đăng ký, 21 mô hình được công nhận") @NotBlank @Size(max = 4000)
        String words) {}
