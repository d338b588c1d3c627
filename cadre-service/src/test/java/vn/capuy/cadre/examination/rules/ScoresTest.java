package vn.capuy.cadre.examination.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final BigDecimal TEN = new BigDecimal("10");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private static List<BigDecimal> points(String... points) {
        return Arrays.stream(points).map(BigDecimal::new).toList();
    }

    private static String settled(String... marks) {
        return Scores.settled(points(marks), TEN, HUNDREDTH)
                .map(BigDecimal::toPlainString)
                .orElse("open");
    }

    @Test
    void a_mean_is_exact_until_it_is_rounded_once_half_up() {
        assertEquals(new BigDecimal("49.99"), Scores.mean(points("49.98", "49.99", "50.00"), HUNDREDTH));
        assertEquals(new BigDecimal("50.00"), Scores.mean(points("49.99", "50.00"), HUNDREDTH));
        assertEquals(new BigDecimal("66.67"), Scores.mean(points("66", "67", "67"), HUNDREDTH));
        assertEquals(new BigDecimal("66.75"), Scores.mean(points("66", "67", "67"), new BigDecimal("0.25")));
        assertEquals(
                new BigDecimal("67.00"),
                Scores.mean(points("66", "67"), new BigDecimal("0.5").add(new BigDecimal("0.5"))));
        assertEquals(new BigDecimal("66.67"), Scores.mean(points("66", "67", "67"), BigDecimal.ZERO));
    }

    @Test
    void two_marks_settle_a_paper_up_to_the_difference_that_is_allowed() {
        assertEquals("open", settled());
        assertEquals("open", settled("70"));
        assertEquals("65.00", settled("60", "70"));
        assertEquals("open", settled("60", "70.01"));
    }

    @Test
    void of_three_marks_the_two_that_are_nearest_count() {
        assertEquals("69.00", settled("50", "68", "70"));
        assertEquals("51.00", settled("70", "50", "52"));
        assertEquals("60.00", settled("50", "70", "60"));
    }

    @Test
    void a_third_mark_is_wanted_only_where_two_are_too_far_apart() {
        assertTrue(Scores.wantsMark(points("10"), TEN));
        assertTrue(Scores.wantsMark(points("10", "20.01"), TEN));
        assertFalse(Scores.wantsMark(points("10", "20"), TEN));
        assertFalse(Scores.wantsMark(points("10", "90", "50"), TEN));
        assertEquals(Optional.empty(), Scores.settled(points("10"), TEN, HUNDREDTH));
    }
}
