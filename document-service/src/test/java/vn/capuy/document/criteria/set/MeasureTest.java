package vn.capuy.document.criteria.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MeasureTest {
    @Test
    void a_percentage_is_from_0_to_100() {
        assertFits(Measure.PERCENT, "0");
        assertFits(Measure.PERCENT, "100");
        assertFits(Measure.PERCENT, "100.00");
        assertFault("criteria.value-not-percent", Measure.PERCENT, "100.000001");
        assertFault("criteria.value-negative", Measure.PERCENT, "-0.1");
    }

    @Test
    void what_is_counted_is_whole() {
        assertFits(Measure.COUNT, "0");
        assertFits(Measure.COUNT, "12.0");
        assertFits(Measure.COUNT, "1E3");
        assertFault("criteria.value-not-whole", Measure.COUNT, "0.5");
        assertFault("criteria.value-negative", Measure.COUNT, "-1");
    }

    @Test
    void a_quantity_is_not_negative_and_no_finer_or_larger_than_is_measured() {
        assertFits(Measure.NUMBER, "53.123456");
        assertFits(Measure.NUMBER, "999999999999");
        assertFault("criteria.value-too-fine", Measure.NUMBER, "0.0000001");
        assertFault("criteria.value-too-large", Measure.NUMBER, "1000000000000");
        assertFault("criteria.value-too-large", Measure.NUMBER, "1E2147483000");
        assertFault("criteria.value-too-fine", Measure.NUMBER, "1E-2147483000");
    }

    @Test
    void yes_or_no_is_one_or_nought() {
        assertFits(Measure.YES_NO, "0");
        assertFits(Measure.YES_NO, "1.0");
        assertFault("criteria.value-not-yes-or-no", Measure.YES_NO, "2");
    }

    private static void assertFits(Measure measure, String figure) {
        assertTrue(measure.fault(new BigDecimal(figure)).isEmpty(), figure);
    }

    private static void assertFault(String key, Measure measure, String figure) {
        assertEquals(key, measure.fault(new BigDecimal(figure)).orElse(null), figure);
    }
}
