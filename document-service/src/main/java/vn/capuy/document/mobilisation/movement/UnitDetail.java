package vn.capuy.document.mobilisation.movement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.mobilisation.rules.RecognitionLevel;
import vn.capuy.document.mobilisation.rules.RewardForm;

/**
 * A unit that takes part in a movement.
 *
 * @param entries its results and rewards, by day; void ones with their reason
 */
@Schema(name = "EmulationUnitDetail")
public record UnitDetail(@JsonUnwrapped UnitView unit, List<Line> entries) {

    /** A result or a reward. */
    @Schema(name = "EmulationUnitEntry")
    public record Line(
            UUID id,
            @Schema(enumeration = {"RESULT", "REWARD"}) String kind,
            LocalDate onDay,
            String words,
            Rating rating,
            RewardForm form,
            RecognitionLevel level,
            String body,
            String document,
            Instant recordedAt,
            String recordedBy,
            String voidReason) {}
}
