package vn.capuy.cadre.forecast;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Forecasts in numbers.
 *
 * @param freeSeats that are free on the day asked for
 * @param months every month of the time, also where nothing happens in it
 */
@Schema(name = "ForecastSummary")
public record ForecastSummary(String org, LocalDate on, LocalDate until, long freeSeats, List<Month> months) {
    /**
     * One month.
     *
     * @param termEnds elected offices that end with a term
     * @param termLimits heads who may not go on
     * @param timesInPost rotated cadres whose time in post is full, or who are to return
     * @param vacancies seats that become free
     */
    @Schema(name = "ForecastMonth")
    public record Month(
            @Schema(examples = "2023-04") String month,
            long retirements,
            long termEnds,
            long termLimits,
            long timesInPost,
            long vacancies) {}
}
