package vn.capuy.platform.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure over time. */
@Schema(name = "FigureSeries")
public record SeriesView(
        String org,
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        Tree tree,
        @Schema(examples = "INSP.CASES") String code,
        String name,
        String unit,
        Indicator.Kind kind,
        Indicator.Reach reach,
        Step by,
        List<Point> points) {

    /** How long each point's period is. A week begins on its Monday. */
    public enum Step {
        WEEK,
        MONTH,
        QUARTER,
        YEAR;

        /** The first day of the calendar period after the one that holds the day. */
        LocalDate next(LocalDate day) {
            return switch (this) {
                case WEEK -> day.plusDays(8 - day.getDayOfWeek().getValue());
                case MONTH -> day.withDayOfMonth(1).plusMonths(1);
                case QUARTER -> day.withDayOfMonth(1).plusMonths(3 - (day.getMonthValue() - 1) % 3);
                case YEAR -> day.withDayOfYear(1).plusYears(1);
            };
        }
    }

    /**
     * The figure for one period; the first and the last may be cut by the days that were asked for. What is withheld is null.
     *
     * @param unrestricted where the value is withheld, the same among the records that are not restricted; else null
     */
    @Schema(name = "FigurePoint")
    public record Point(
            LocalDate from,
            LocalDate to,
            BigDecimal value,
            Long numerator,
            Long denominator,
            Long occurrences,
            Long distinctSubjects,
            boolean withheld,
            boolean distinctWithheld,
            BigDecimal unrestricted) {
        static Point of(LocalDate from, LocalDate to, Told told, boolean ratio) {
            return new Point(
                    from,
                    to,
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
