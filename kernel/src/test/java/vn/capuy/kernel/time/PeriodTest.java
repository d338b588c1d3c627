package vn.capuy.kernel.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final Period TERM = new Period(FIRST, LAST);

    @Test
    void both_its_first_and_its_last_day_belong_to_it() {
        assertTrue(TERM.contains(FIRST));
        assertTrue(TERM.contains(LAST));
        assertFalse(TERM.contains(FIRST.minusDays(1)));
        assertFalse(TERM.contains(LAST.plusDays(1)));
    }

    @Test
    void a_period_of_one_day_has_one_day() {
        assertEquals(1, new Period(FIRST, FIRST).days());
        assertEquals(366, new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)).days());
    }

    @Test
    void periods_that_share_their_last_and_first_day_overlap_and_neighbours_do_not() {
        assertTrue(TERM.overlaps(new Period(LAST, LAST.plusYears(5))));
        assertFalse(TERM.overlaps(new Period(LAST.plusDays(1), LAST.plusYears(5))));
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Period(LAST, FIRST));
        assertThrows(NullPointerException.class, () -> new Period(FIRST, null));
    }

    @Test
    void two_periods_overlap_just_where_some_day_lies_in_both() {
        Random random = new Random(19300203);
        for (int round = 0; round < 500; round++) {
            Period one = any(random);
            Period other = any(random);
            boolean shared = one.from().datesUntil(one.to().plusDays(1)).anyMatch(other::contains);

            assertEquals(shared, one.overlaps(other), () -> one + " and " + other);
            assertEquals(shared, other.overlaps(one), () -> other + " and " + one);
            assertEquals(one.from().datesUntil(one.to().plusDays(1)).count(), one.days());
        }
    }

    private static Period any(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(30));
        return new Period(from, from.plusDays(random.nextInt(15)));
    }
}
