package vn.capuy.bench.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void the_median_is_the_middle_and_one_outlier_does_not_move_it() {
        assertEquals(2, Median.of(List.of(3.0, 1.0, 2.0)));
        assertEquals(2.5, Median.of(List.of(4.0, 1.0, 2.0, 3.0)));
        assertEquals(2, Median.of(List.of(2.0, 1.0, 900.0)));
        assertTrue(Double.isNaN(Median.of(List.of())));
    }

    @Test
    void a_percentile_is_a_request_that_was_really_made() {
        Latencies hundred = new Latencies(
                LongStream.rangeClosed(1, 100).map(i -> (101 - i) * 1_000_000).toArray());
        assertEquals(50, hundred.milliseconds(0.50));
        assertEquals(95, hundred.milliseconds(0.95));
        assertEquals(99, hundred.milliseconds(0.99));
        assertEquals(100, hundred.milliseconds(1));
        assertEquals(7, new Latencies(7_000_000).milliseconds(0.01));
        assertTrue(Double.isNaN(new Latencies().milliseconds(0.5)));
        assertThrows(IllegalArgumentException.class, () -> hundred.milliseconds(0));
    }

    @Test
    void rounds_are_put_together() {
        Latencies all = Latencies.all(List.of(new Latencies(3_000_000, 1_000_000), new Latencies(2_000_000)));
        assertEquals(3, all.count());
        assertEquals(2, all.milliseconds(0.5));
    }

    @Test
    void a_ratio_tells_its_spread_and_whether_it_meets_its_goal() {
        Ratio ratio = new Ratio(List.of(0.5, 0.4, 0.6));
        assertEquals(0.5, ratio.median());
        assertEquals(0.4, ratio.lowest());
        assertEquals(0.6, ratio.highest());
        assertTrue(ratio.meets(OptionalDouble.of(0.5)));
        assertFalse(ratio.meets(OptionalDouble.of(0.51)));
        assertTrue(ratio.meets(OptionalDouble.empty()));
        assertFalse(new Ratio(List.of()).meets(OptionalDouble.of(0.1)), "Nothing measured meets no goal");
    }
}
