package vn.capuy.gateway.kpi;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures over time. */
@Schema(name = "SuiteSeries")
public record SuiteSeries(
        String org,
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        Tree tree,
        Step by,

        @Schema(description = "Whether a part is missing.", examples = "false")
        boolean partial,

        @Schema(description = "The missing parts, each once; empty when the answer is whole.")
        List<Missing> missing,

        List<Line> series) {

    /** How long each point's period is; a week begins on its Monday. */
    public enum Step {
        WEEK,
        MONTH,
        QUARTER,
        YEAR;

        /** How many calendar periods of this length the days touch. */
        long points(LocalDate from, LocalDate to) {
            return switch (this) {
                case WEEK -> 1 + ChronoUnit.WEEKS.between(from.with(DayOfWeek.MONDAY), to.with(DayOfWeek.MONDAY));
                case MONTH -> 1 + ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1));
                case QUARTER -> 1 + quarter(to) - quarter(from);
                case YEAR -> 1L + to.getYear() - from.getYear();
            };
        }

        private static long quarter(LocalDate day) {
            return day.getYear() * 4L + (day.getMonthValue() - 1) / 3;
        }
    }

    /** One figure over time, as its service tells it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "SuiteSeriesLine")
    public record Line(
            @Schema(examples = "DOC.ISSUED") String code,
            String name,
            String unit,
            String kind,
            Reach reach,
            List<Point> points) {}

    /** The figure for one period; the first and the last may be cut by the days that were asked for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "SuiteSeriesPoint")
    public record Point(
            LocalDate from,
            LocalDate to,
            @Schema(examples = "42", nullable = true) BigDecimal value,
            @Schema(nullable = true) BigDecimal numerator,
            @Schema(nullable = true) BigDecimal denominator,
            boolean withheld,
            @Schema(nullable = true) BigDecimal unrestricted) {}
}
