package vn.capuy.document.mobilisation.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.mobilisation.rules.RecognitionLevel;

/**
 * A model in a list, as of the day and as known at the moment that is asked for.
 *
 * @param movementCode code of the emulation movement to which it belongs
 * @param stateSince the day on which it came into this state
 * @param level at which it was recognised
 * @param origin the model that it replicates, where the caller may know of that
 * @param replicas how many models follow it directly
 * @param rewards how many rewards it got
 */
@Schema(name = "MobilisationModel")
public record ModelView(
        UUID id,
        @Schema(examples = "DVK-2021-014") String code,
        @Schema(examples = "BL") String committee,
        String committeeName,
        @Schema(examples = "ECONOMY") String field,
        String fieldName,
        @Schema(examples = "BL-HM-DU") String unit,
        String unitName,
        HolderKind holder,
        @Schema(examples = "CB-00417") String member,
        String holderName,
        @Schema(examples = "BL-HM-T01") String place,
        String placeName,
        String title,
        @Schema(examples = "2021") int year,
        LocalDate registeredOn,
        LocalDate startedOn,
        UUID movement,
        String movementCode,
        ModelState state,
        LocalDate stateSince,
        RecognitionLevel level,
        LocalDate recognisedOn,
        UUID origin,
        String originCode,
        long replicas,
        long rewards,
        String voidReason,
        Instant recordedAt,
        String recordedBy,
        long version) {
    boolean isVoided() {
        return voidReason != null;
    }
}
