package vn.capuy.cadre.appraisal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Points with what is said of them.
 *
 * @param body the collective, or the organisation of the direct superior; not for a self-assessment
 */
@Schema(name = "AppraisalPoints")
public record PointsRequest(
        @Schema(description = "Points for general criteria.", examples = "27.5")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        BigDecimal generalPoints,

        @Schema(description = "Points for task results.", examples = "64.25")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        BigDecimal taskPoints,

        @Size(max = PointsRequest.LONGEST) String text,
        @NotNull LocalDate on,

        @Schema(
                description = "Of an appraisal: the collective, or the organisation of the direct superior.",
                examples = "BL-BTC")
        @Size(max = 50)
        String body) {
    static final int LONGEST = 10_000;

    BigDecimal total() {
        return generalPoints.add(taskPoints);
    }
}
