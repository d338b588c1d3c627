package vn.capuy.document.criteria.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.criteria.recognition.RecognitionLifecycle.State;

/**
 * That a unit was recognised.
 *
 * @param document the decision in the register; null where it is not there or does not exist for this caller
 * @param revokedOn the first day on which it no longer holds; null while it stands
 * @param revocation number and symbol of the decision that revoked it
 */
@Schema(name = "Recognition")
public record RecognitionView(
        UUID id,
        @Schema(examples = "NRD_COMMUNE") String set,
        String setName,
        @Schema(examples = "BL-HM") String unit,
        String unitName,
        LocalDate decidedOn,
        RecognitionLevel level,
        String decidedBy,
        @Schema(examples = "3412/QĐ-UBND") String decision,
        UUID document,
        State state,
        LocalDate revokedOn,
        String revocation,
        String revokeGround,
        Instant recordedAt,
        String recordedBy,
        String voidReason,
        long version) {}
