package vn.capuy.cadre.movement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.shared.Reason;

/** A step with a proposed movement. */
@Schema(name = "MovementStepRequest")
public record MovementStepRequest(
        @NotNull MovementStep step,

        @Schema(description = "Required to reject.") @Size(max = Reason.LONGEST)
        String reason) {}
