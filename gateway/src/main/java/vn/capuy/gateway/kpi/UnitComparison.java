package vn.capuy.gateway.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of several organisations side by side, for one period and as known at one moment. */
@Schema(name = "UnitComparison")
public record UnitComparison(
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        Tree tree,

        @Schema(
                description = "The organisations, in the order in which they were asked for.",
                examples = "[\"BL-HM\",\"BL-DV\"]")
        List<String> units,

        @Schema(description = "Whether a part is missing.", examples = "false")
        boolean partial,

        @Schema(description = "The missing parts, each once; empty when the answer is whole.")
        List<Missing> missing,

        List<Row> figures) {

    /** One figure of all. */
    @Schema(name = "UnitComparisonRow")
    public record Row(
            @Schema(examples = "DOC.ISSUED") String code,
            String name,
            String unit,
            String kind,

            @Schema(description = "For each organisation, in their order.")
            List<Cell> cells) {}

    /** The figure of one. */
    @Schema(name = "UnitComparisonCell")
    public record Cell(
            @Schema(examples = "BL-HM") String unit,

            @Schema(description = "Null where it is withheld, missing, or a ratio of nothing.", nullable = true)
            BigDecimal value,

            boolean withheld,
            @Schema(nullable = true) BigDecimal numerator,
            @Schema(nullable = true) BigDecimal denominator,

            @Schema(
                    description = "Where its records stand, a path of this gateway; null where the figure is missing.",
                    nullable = true)
            String recordsHref) {}
}
