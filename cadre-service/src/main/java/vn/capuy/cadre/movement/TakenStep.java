package vn.capuy.cadre.movement;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step that was taken with a movement.
 *
 * @param dueOn of an extension: the new day of the return
 */
@Schema(name = "MovementTakenStep")
public record TakenStep(
        int ordinal,
        MovementStep step,
        LocalDate takenOn,
        @Schema(examples = "BL-BTC") String body,
        String bodyName,
        String reference,
        String note,
        LocalDate dueOn,
        Instant recordedAt,
        String recordedBy) {}
