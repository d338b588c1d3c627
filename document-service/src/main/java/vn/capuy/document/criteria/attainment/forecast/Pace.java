package vn.capuy.document.criteria.attainment.forecast;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import vn.capuy.document.criteria.attainment.forecast.Forecast.Outcome;

/**
 * Tiến độ: the slope of the straight line that lies closest (least squares) to the last values, in whole numbers and decimals
 * without rounding. From the last value on it is followed to the target.
 */
public final class Pace {
    private static final long DAYS_OF_A_YEAR = 365;
    /** A day further off than this says no more than that it is not reached. */
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(100 * DAYS_OF_A_YEAR);

    private final List<Point> points;
    /** The slope per day is {@code rise / run}; run is positive. */
    private final BigDecimal rise;

    private final BigDecimal run;

    private Pace(List<Point> points, BigDecimal rise, BigDecimal run) {
        this.points = points;
        this.rise = rise;
        this.run = run;
    }

    /** @param measured values of different days, in any order; of none or one nothing is told */
    public static Forecast forecast(List<Point> measured, BigDecimal target) {
        List<Point> points =
                measured.stream().sorted(Comparator.comparing(Point::day)).toList();
        if (points.size() < 2) {
            return points.isEmpty()
                    ? Forecast.without(Outcome.NOT_FORECAST)
                    : new Forecast(
                            Outcome.TOO_FEW_VALUES,
                            null,
                            null,
                            1,
                            points.getFirst().day(),
                            points.getFirst().day());
        }
        return through(points).to(target);
    }

    /** Of what has no figures or no target. */
    public static Forecast none() {
        return Forecast.without(Outcome.NOT_FORECAST);
    }

    private static Pace through(List<Point> points) {
        LocalDate first = points.getFirst().day();
        BigDecimal n = BigDecimal.valueOf(points.size());
        BigDecimal days = BigDecimal.ZERO;
        BigDecimal values = BigDecimal.ZERO;
        BigDecimal products = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (Point point : points) {
            BigDecimal day = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, point.day()));
            days = days.add(day);
            values = values.add(point.value());
            products = products.add(day.multiply(point.value()));
            squares = squares.add(day.multiply(day));
        }
        return new Pace(
                points,
                n.multiply(products).subtract(days.multiply(values)),
                n.multiply(squares).subtract(days.multiply(days)));
    }

    private Forecast to(BigDecimal target) {
        Point last = points.getLast();
        BigDecimal gap = target.subtract(last.value());
        LocalDate reached = null;
        if (gap.signum() == 0) {
            reached = last.day();
        } else if (rise.signum() == gap.signum()) {
            BigDecimal days = gap.multiply(run).divide(rise, 0, CEILING);
            if (days.compareTo(MOST_DAYS) <= 0) {
                reached = last.day().plusDays(days.longValueExact());
            }
        }
        return new Forecast(
                reached == null ? Outcome.NOT_AT_THIS_PACE : Outcome.REACHED_ON,
                reached,
                rise.multiply(BigDecimal.valueOf(DAYS_OF_A_YEAR)).divide(run, 2, HALF_UP),
                points.size(),
                points.getFirst().day(),
                last.day());
    }
}
