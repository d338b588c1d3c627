package vn.capuy.kernel.limitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitationTest {
    private static final Limitation REPRIMAND = new Limitation(60);
    private static final Violation IN_2017 = Violation.on(LocalDate.of(2017, 5, 16));

    @Test
    void a_conclusion_of_the_very_last_day_is_in_time_and_one_of_the_next_is_not() {
        assertTrue(REPRIMAND.allows(LocalDate.of(2022, 5, 16), IN_2017, List.of()));
        assertFalse(REPRIMAND.allows(LocalDate.of(2022, 5, 17), IN_2017, List.of()));
    }

    @Test
    void a_violation_that_went_on_counts_from_its_last_day() {
        var long_ = new Violation(LocalDate.of(2010, 1, 1), LocalDate.of(2017, 5, 16));
        assertEquals(LocalDate.of(2022, 5, 16), REPRIMAND.lastDay(long_, List.of()));
    }

    @Test
    void a_month_without_such_a_day_ends_with_its_last_day() {
        assertEquals(
                LocalDate.of(2021, 2, 28),
                new Limitation(12).lastDay(Violation.on(LocalDate.of(2020, 2, 29)), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"2022-05-16,2027-05-16", "2022-05-17,2022-05-16", "2019-01-01,2024-01-01", "2016-01-01,2022-05-16"})
    void a_new_violation_within_the_time_restarts_it_and_any_other_does_not(LocalDate other, LocalDate last) {
        assertEquals(last, REPRIMAND.lastDay(IN_2017, List.of(Violation.on(other))));
    }

    @Test
    void each_new_violation_restarts_what_the_one_before_it_restarted() {
        var chain = List.of(Violation.on(LocalDate.of(2026, 1, 1)), Violation.on(LocalDate.of(2022, 1, 1)));
        assertEquals(LocalDate.of(2031, 1, 1), REPRIMAND.lastDay(IN_2017, chain));
        assertEquals(LocalDate.of(2022, 5, 16), REPRIMAND.lastDay(IN_2017, chain.subList(0, 1)));
    }

    @Test
    void a_violation_does_not_end_before_it_begins_nor_is_a_limitation_shorter_than_nothing() {
        var day = LocalDate.of(2020, 1, 2);
        assertThrows(IllegalArgumentException.class, () -> new Violation(day, day.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> new Limitation(-1));
    }

    @Test
    void violations_in_any_order_give_the_same_day_and_one_more_never_an_earlier_one() {
        Random random = new Random(37);
        for (int round = 0; round < 5_000; round++) {
            var limitation = new Limitation(random.nextInt(130));
            List<Violation> all = violations(random);
            Violation one = all.getFirst();
            LocalDate last = limitation.lastDay(one, all);
            List<Violation> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            assertEquals(last, limitation.lastDay(one, shuffled));
            assertFalse(last.isBefore(limitation.lastDay(one, all.subList(0, all.size() - 1))));
            assertFalse(last.isBefore(one.end().plusMonths(limitation.months())));
        }
    }

    /** The last day is that of some violation alone; and none that began by then ended later than that one. */
    @Test
    void the_last_day_leads_back_to_the_violation_that_restarted_it_last() {
        Random random = new Random(38);
        for (int round = 0; round < 5_000; round++) {
            var limitation = new Limitation(random.nextInt(130));
            List<Violation> all = violations(random);
            LocalDate last = limitation.lastDay(all.getFirst(), all);
            assertTrue(all.stream()
                    .anyMatch(each -> each.end().plusMonths(limitation.months()).equals(last)));
            assertTrue(all.stream().filter(each -> !each.from().isAfter(last)).noneMatch(each -> each.end()
                    .plusMonths(limitation.months())
                    .isAfter(last)));
        }
    }

    @Test
    void a_longer_limitation_never_ends_earlier() {
        Random random = new Random(39);
        for (int round = 0; round < 5_000; round++) {
            List<Violation> all = violations(random);
            int months = random.nextInt(130);
            LocalDate shorter = new Limitation(months).lastDay(all.getFirst(), all);
            assertFalse(new Limitation(months + 1).lastDay(all.getFirst(), all).isBefore(shorter));
        }
    }

    private static List<Violation> violations(Random random) {
        List<Violation> all = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            LocalDate from = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000));
            all.add(new Violation(from, from.plusDays(random.nextInt(400))));
        }
        return all;
    }
}
