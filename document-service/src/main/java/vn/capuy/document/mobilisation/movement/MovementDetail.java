package vn.capuy.document.mobilisation.movement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.step.StepView;

/**
 * An emulation movement.
 *
 * @param steps its reviews and its end, by day; void ones with their reason
 * @param allowedSteps what can be done now, and whether this caller may
 */
@Schema(name = "EmulationMovementDetail")
public record MovementDetail(
        @JsonUnwrapped MovementView movement,
        String content,
        String criteria,
        List<Taken> steps,
        List<StepView> allowedSteps) {

    /** A step that was taken. */
    @Schema(name = "TakenEmulationMovementStep")
    public record Taken(
            UUID id,
            MovementStep step,
            LocalDate onDay,
            String document,
            String words,
            Instant recordedAt,
            String recordedBy,
            String voidReason) {}
}
