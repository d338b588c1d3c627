package vn.capuy.document.mobilisation.movement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a unit reached in a movement.
 *
 * @param on the day as of which it is told
 */
@Schema(name = "NewEmulationResult")
record ResultRequest(
        @Schema(examples = "2021-12-20") @NotNull LocalDate on,

        @Schema(examples = "Bốn mô hình, hai mô hình được công nhận") @NotBlank @Size(max = 4000)
        String result,

        @NotNull Rating rating) {}
