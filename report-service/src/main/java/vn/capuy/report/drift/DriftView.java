package vn.capuy.report.drift;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.report.seal.FigureShift;

/**
 * What became of sealed figures.
 *
 * @param knownAtThen the moment of the seal
 * @param knownAt the moment with which it is compared
 * @param unchanged how many figures are as they were
 */
@Schema(name = "Drift")
public record DriftView(
        UUID seal,
        @Schema(description = "The moment of the seal.") Instant knownAtThen,

        @Schema(description = "The moment with which it is compared.")
        Instant knownAt,

        @Schema(description = "How many figures are as they were.", examples = "61")
        int unchanged,

        @Schema(description = "The others, and those that were asked for.")
        List<Drifted> figures) {

    /** A figure that is not as it was, and the records behind that. */
    @Schema(name = "DriftedFigure")
    public record Drifted(
            FigureShift figure,

            @Schema(
                    description =
                            "The records that came, moved and went; null where the caller may count them and not read "
                                    + "them.",
                    nullable = true)
            Records records,

            @Schema(description = "Where all of them are told page by page, a path of the gateway.")
            String changesHref) {}

    /**
     * What changed a figure.
     *
     * @param explained whether what came less what went is the difference; not so where what was still being entered at the
     *     moment of the seal, where the organisation was placed otherwise since, and for a ratio
     */
    @Schema(name = "DriftRecords")
    public record Records(
            @Schema(examples = "2") long cameInAll,
            @Schema(examples = "0") long movedInAll,
            @Schema(examples = "0") long wentInAll,

            @Schema(
                    description =
                            "For figures that count records: whether what came less what went is the difference; null for a ratio.",
                    nullable = true)
            Boolean explained,

            @Schema(description = "The first of those that came, as their service shows them.")
            List<Map<String, Object>> came,

            List<Map<String, Object>> moved,
            List<Map<String, Object>> went) {}
}
