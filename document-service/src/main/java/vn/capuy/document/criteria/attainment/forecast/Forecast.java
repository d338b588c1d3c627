package vn.capuy.document.criteria.attainment.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When the pace so far would reach a target.
 *
 * @param reachedOn the first day on which it would be reached; null where it would not
 * @param pacePerYear how much the value changes in 365 days, rounded to hundredths; null of fewer than two values
 * @param values from how many values that is reckoned
 * @param from day of the first of them
 * @param to day of the last of them, from which on the pace is followed
 */
@Schema(name = "CriteriaForecast")
public record Forecast(
        Outcome outcome,
        @Schema(examples = "2022-11-08") LocalDate reachedOn,
        @Schema(examples = "6.25") BigDecimal pacePerYear,
        @Schema(examples = "4") int values,
        LocalDate from,
        LocalDate to) {

    /** What a forecast comes to. */
    @Schema(name = "CriteriaForecastOutcome")
    public enum Outcome {
        /** Đạt vào ngày. */
        REACHED_ON,
        /** Không đạt với tiến độ này: the value stands still, moves away, or would take more than a century. */
        NOT_AT_THIS_PACE,
        /** Chưa đủ số liệu: fewer than two values. */
        TOO_FEW_VALUES,
        /** Không dự báo: yes or no, not measured at all, or without a known target. */
        NOT_FORECAST
    }

    static Forecast without(Outcome outcome) {
        return new Forecast(outcome, null, null, 0, null, null);
    }
}
