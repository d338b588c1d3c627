package vn.capuy.bench.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LineTest {
    private static final double[] SIZES = {2_000, 20_000, 200_000};

    @Test
    void what_stays_has_no_slope_and_what_grows_as_the_size_does_has_one() {
        assertEquals(0, Line.slope(SIZES, new double[] {70, 70, 70}), 1e-9);
        assertEquals(1, Line.slope(SIZES, new double[] {3, 30, 300}), 1e-9);
        assertEquals(2, Line.slope(SIZES, new double[] {1, 100, 10_000}), 1e-9);
        assertEquals(-0.5, Line.slope(new double[] {1, 100}, new double[] {10, 1}), 1e-9);
    }

    @Test
    void twice_the_cost_for_a_hundred_times_as_much_is_about_the_slope_of_what_is_called_flat() {
        double twice = Line.slope(SIZES, new double[] {10, 14.142, 20});
        assertEquals(Expectation.FLAT.steepest(), twice, 0.002);
        assertTrue(Line.slope(SIZES, new double[] {10, 15, 25}) > Expectation.FLAT.steepest());
    }

    @Test
    void of_one_size_no_slope_is_told() {
        assertTrue(Double.isNaN(Line.slope(new double[] {5}, new double[] {5})));
    }
}
