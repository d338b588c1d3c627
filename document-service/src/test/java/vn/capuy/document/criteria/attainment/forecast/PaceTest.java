package vn.capuy.document.criteria.attainment.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.capuy.document.criteria.attainment.forecast.Forecast.Outcome.NOT_AT_THIS_PACE;
import static vn.capuy.document.criteria.attainment.forecast.Forecast.Outcome.NOT_FORECAST;
import static vn.capuy.document.criteria.attainment.forecast.Forecast.Outcome.REACHED_ON;
import static vn.capuy.document.criteria.attainment.forecast.Forecast.Outcome.TOO_FEW_VALUES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    @Test
    void a_steady_rise_is_followed_to_the_very_day() {
        Forecast forecast = Pace.forecast(List.of(point(0, "80"), point(100, "85")), new BigDecimal("90"));
        assertEquals(REACHED_ON, forecast.outcome());
        assertEquals(FIRST.plusDays(200), forecast.reachedOn());
        assertEquals(new BigDecimal("18.25"), forecast.pacePerYear());
        assertEquals(2, forecast.values());
    }

    @Test
    void a_part_of_a_day_is_a_day_more() {
        assertEquals(
                FIRST.plusDays(7),
                Pace.forecast(List.of(point(0, "0"), point(3, "3")), new BigDecimal("6.01"))
                        .reachedOn());
        assertEquals(
                FIRST.plusDays(6),
                Pace.forecast(List.of(point(0, "0"), point(3, "3")), new BigDecimal("6"))
                        .reachedOn());
    }

    @Test
    void thirds_are_not_rounded_on_the_way() {
        Forecast forecast = Pace.forecast(List.of(point(0, "0"), point(3, "1")), new BigDecimal("2"));
        assertEquals(FIRST.plusDays(6), forecast.reachedOn());
    }

    @Test
    void a_fall_is_followed_where_less_is_asked() {
        Forecast forecast = Pace.forecast(List.of(point(0, "10"), point(50, "8")), new BigDecimal("6"));
        assertEquals(FIRST.plusDays(100), forecast.reachedOn());
        assertEquals(new BigDecimal("-14.60"), forecast.pacePerYear());
    }

    @Test
    void what_stands_still_or_moves_away_is_not_reached() {
        assertNotReached(List.of(point(0, "80"), point(100, "80")), "90");
        assertNotReached(List.of(point(0, "80"), point(100, "79")), "90");
        assertNotReached(List.of(point(0, "5"), point(100, "6")), "4");
    }

    @Test
    void what_would_take_more_than_a_century_is_not_reached() {
        assertNotReached(List.of(point(0, "0"), point(365, "0.000001")), "100");
        assertNotReached(List.of(point(0, "0"), point(100, "1")), "999999999999");
    }

    @Test
    void one_value_or_none_tells_no_pace() {
        assertEquals(
                TOO_FEW_VALUES,
                Pace.forecast(List.of(point(0, "80")), BigDecimal.TEN).outcome());
        assertEquals(NOT_FORECAST, Pace.forecast(List.of(), BigDecimal.TEN).outcome());
        assertEquals(NOT_FORECAST, Pace.none().outcome());
    }

    @Test
    void the_line_lies_closest_to_all_values_and_is_followed_from_the_last() {
        // Slope of (0,0), (1,1), (2,1), (3,2): (4·9 − 6·4) / (4·14 − 36) = 12/20.
        Forecast forecast =
                Pace.forecast(List.of(point(0, "0"), point(1, "1"), point(2, "1"), point(3, "2")), new BigDecimal("5"));
        assertEquals(FIRST.plusDays(3 + 5), forecast.reachedOn());
        assertEquals(new BigDecimal("219.00"), forecast.pacePerYear());
    }

    @Test
    void the_order_in_which_values_come_does_not_matter() {
        var random = new Random(7);
        for (int run = 0; run < 50; run++) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                points.add(point(i * 10 + random.nextInt(10), Integer.toString(random.nextInt(100))));
            }
            BigDecimal target = BigDecimal.valueOf(random.nextInt(200));
            Forecast expected = Pace.forecast(points, target);
            Collections.shuffle(points, random);
            assertEquals(expected, Pace.forecast(points, target));
        }
    }

    private static void assertNotReached(List<Point> points, String target) {
        Forecast forecast = Pace.forecast(points, new BigDecimal(target));
        assertEquals(NOT_AT_THIS_PACE, forecast.outcome());
        assertNull(forecast.reachedOn());
    }

    private static Point point(int day, String value) {
        return new Point(FIRST.plusDays(day), new BigDecimal(value));
    }
}
