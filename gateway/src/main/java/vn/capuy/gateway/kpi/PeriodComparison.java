package vn.capuy.gateway.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of an organisation beside those of the period before, of the same period a year before, and its targets. */
@Schema(name = "PeriodComparison")
public record PeriodComparison(
        String org,
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        Tree tree,
        Span previous,
        Span yearBefore,

        @Schema(description = "Whether a part is missing.", examples = "false")
        boolean partial,

        @Schema(description = "The missing parts, each once; `report` where the targets are.")
        List<Missing> missing,

        List<Row> figures) {

    /** A period. */
    @Schema(name = "ComparedPeriod")
    public record Span(LocalDate from, LocalDate to) {
        static Span of(PeriodShift period) {
            return new Span(period.from(), period.to());
        }
    }

    /**
     * A figure and what it is compared with. What is withheld, or missing, is null.
     *
     * @param target that of the shortest period that holds the one that is asked; null where there is none
     */
    @Schema(name = "PeriodComparisonRow")
    public record Row(
            @Schema(examples = "DOC.ISSUED") String code,
            String name,
            String unit,
            String kind,
            @Schema(examples = "321", nullable = true) BigDecimal value,
            @Schema(examples = "298", nullable = true) BigDecimal previous,
            @Schema(examples = "23", nullable = true) BigDecimal sincePrevious,
            @Schema(examples = "310", nullable = true) BigDecimal yearBefore,
            @Schema(examples = "11", nullable = true) BigDecimal sinceYearBefore,
            @Schema(nullable = true) FigureTarget target,
            String recordsHref) {}
}
