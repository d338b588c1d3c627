package vn.capuy.cadre.movement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The step with which a movement begins: of a rotation the need and the policy, else the proposal. */
@Schema(name = "MovementOpening")
public record MovementOpening(
        @NotNull LocalDate on,

        @Schema(examples = "BL-BTC", description = "Which organisation took it.") @NotBlank @Size(max = 50)
        String body,

        @Schema(examples = "Tăng cường cán bộ cho xã biên giới") @Size(min = 1, max = 2000)
        String note) {}
