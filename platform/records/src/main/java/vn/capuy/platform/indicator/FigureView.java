package vn.capuy.platform.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure as it is answered.
 *
 * @param value the count; for a ratio the fraction from 0 to 1, null when the whole is 0
 * @param occurrences how often it happened
 * @param distinctSubjects how many different persons, organisations or things it happened to; null where none is counted,
 *     and where they are withheld
 * @param withheld whether the value is withheld, since it would tell too much of few restricted records
 * @param distinctWithheld whether the distinct subjects are: beside others' they would show who is in restricted records
 * @param unrestricted where the value is withheld, the same among the records that are not restricted; else null
 * @param recordsHref where the very records are read
 * @param allocation under today's successors: what predecessors' records do to the figure; empty as the tree stood
 */
@Schema(name = "Figure")
public record FigureView(
        @Schema(examples = "DOC.ISSUED") String code,
        String name,
        String unit,
        Indicator.Kind kind,
        Indicator.Reach reach,
        BigDecimal value,
        Long numerator,
        Long denominator,
        Long occurrences,
        Long distinctSubjects,
        boolean withheld,
        boolean distinctWithheld,
        BigDecimal unrestricted,
        List<Part> split,
        String recordsHref,
        List<AllocationView> allocation) {

    /** One part of a split figure; withheld as the whole may be. */
    @Schema(name = "FigurePart")
    public record Part(String key, String name, BigDecimal value, boolean withheld, BigDecimal unrestricted) {}
}
