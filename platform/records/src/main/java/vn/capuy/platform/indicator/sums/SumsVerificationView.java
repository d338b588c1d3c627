package vn.capuy.platform.indicator.sums;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of counting an indicator's records again.
 *
 * @param told whether its figures are told by sums now; if not, they are counted, and there is nothing to verify
 * @param differences at most 100
 */
@Schema(name = "FigureSumsVerification")
public record SumsVerificationView(
        @Schema(examples = "DOC.ISSUED") String indicator, boolean told, boolean agrees, List<Difference> differences) {

    /** A sum that is another one than its records make. */
    @Schema(name = "FigureSumDifference")
    public record Difference(
            @Schema(description = "The organisation for which it counts.", examples = "BL")
            String org,

            @Schema(description = "OWN or BELOW.", examples = "OWN")
            String reach,

            @Schema(description = "MONTH or YEAR.", examples = "MONTH")
            String period,

            LocalDate startsOn,

            @Schema(description = "The part; null for none.", examples = "PLAN")
            String split,

            @Schema(description = "By the records.") long counted,
            @Schema(description = "By the sums.") long summed) {}
}
