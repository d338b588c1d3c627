package vn.capuy.platform.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure and the parts of which it is made.
 *
 * @param by the dimensions, the outer one first
 */
@Schema(name = "FigureBreakdown")
public record BreakdownView(
        String org,
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        Tree tree,
        @Schema(examples = "[\"kind\"]") List<String> by,
        FigureView figure,
        List<Part> parts) {

    /**
     * One part. What is withheld is null.
     *
     * @param key the key within each dimension, joined by a slash; {@code -} where the dimension says nothing of a record
     * @param unrestricted where the value is withheld, the same among the records that are not restricted; else null
     */
    @Schema(name = "FigureBreakdownPart")
    public record Part(
            @Schema(examples = "INSPECTION_FINANCE") String key,
            String name,
            BigDecimal value,
            Long numerator,
            Long denominator,
            Long occurrences,
            Long distinctSubjects,
            boolean withheld,
            boolean distinctWithheld,
            BigDecimal unrestricted) {
        static Part of(Parts.Part part, boolean ratio) {
            Told told = part.told();
            return new Part(
                    part.key(),
                    part.name(),
                    told.value(ratio),
                    ratio ? told.hits() : null,
                    ratio ? told.facts() : null,
                    ratio ? null : told.facts(),
                    told.distinctSubjects(),
                    told.withheld(ratio),
                    told.distinctWithheld(),
                    told.unrestricted(ratio));
        }
    }
}
