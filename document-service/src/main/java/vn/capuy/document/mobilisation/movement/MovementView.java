package vn.capuy.document.mobilisation.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An emulation movement in a list.
 *
 * @param fields the fields for which it was launched; all where there is none
 * @param units how many units take part, of those within the caller's scope
 */
@Schema(name = "EmulationMovement")
public record MovementView(
        UUID id,
        @Schema(examples = "TD-2021-01") String code,
        @Schema(examples = "BL") String launchedBy,
        String launchedByName,
        String title,
        @Schema(examples = "15-KH/HU") String document,
        LocalDate launchedOn,
        LocalDate runsFrom,
        LocalDate runsTo,
        List<String> fields,
        MovementState state,
        long units,
        String voidReason,
        Instant recordedAt,
        String recordedBy,
        long version) {
    boolean isVoided() {
        return voidReason != null;
    }
}
