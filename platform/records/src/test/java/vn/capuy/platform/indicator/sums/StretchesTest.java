package vn.capuy.platform.indicator.sums;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.indicator.sums.Stretches.Kept;
import vn.capuy.platform.indicator.sums.Stretches.Stretch;

class StretchesTest {
    @Test
    void a_calendar_year_is_one_kept_sum() {
        var year = of("2023-01-01", "2023-12-31");
        assertEquals(List.of(stretch(Kept.YEAR, "2023-01-01", "2023-01-01", "2023-12-31")), year.sums());
        assertEquals(List.of(), year.days());
    }

    @Test
    void a_term_is_months_years_and_months() {
        var term = of("2020-08-01", "2023-03-31");
        assertEquals(
                List.of(
                        stretch(Kept.MONTH, "2020-08-01", "2020-08-01", "2020-12-31"),
                        stretch(Kept.YEAR, "2020-08-01", "2021-01-01", "2022-12-31"),
                        stretch(Kept.MONTH, "2020-08-01", "2023-01-01", "2023-03-31")),
                term.sums());
        assertEquals(List.of(), term.days());
    }

    @Test
    void the_days_of_months_that_are_cut_are_counted() {
        var cut = of("2022-11-20", "2023-02-27");
        assertEquals(List.of(stretch(Kept.MONTH, "2022-11-20", "2022-12-01", "2023-01-31")), cut.sums());
        assertEquals(
                List.of(
                        stretch(null, "2022-11-20", "2022-11-20", "2022-11-30"),
                        stretch(null, "2022-11-20", "2023-02-01", "2023-02-27")),
                cut.days());
        assertEquals(List.of(), of("2023-02-02", "2023-03-30").sums());
    }

    /** Whatever the period, each of its days is in one stretch, and no other day is in any. */
    @Test
    void the_stretches_of_a_period_are_its_days() {
        var random = new Random(43);
        for (int i = 0; i < 2000; i++) {
            LocalDate from = LocalDate.of(2019, 12, 1).plusDays(random.nextInt(900));
            LocalDate to = from.plusDays(random.nextInt(1200));
            var stretches = new Stretches();
            stretches.add(from, to);
            var days = new ArrayList<LocalDate>();
            Stream.concat(stretches.sums().stream(), stretches.days().stream()).forEach(stretch -> {
                assertEquals(from, stretch.period());
                stretch.from().datesUntil(stretch.to().plusDays(1)).forEach(days::add);
            });
            assertEquals(
                    from.datesUntil(to.plusDays(1)).toList(),
                    days.stream().sorted().toList());
            for (Stretch stretch : stretches.sums()) {
                assertTrue(isWhole(stretch.kept(), stretch.from(), stretch.to()), stretch::toString);
            }
            assertTrue(stretches.days().stream()
                            .mapToLong(each -> each.from().until(each.to()).toTotalMonths())
                            .sum()
                    < 2);
        }
    }

    private static boolean isWhole(Kept kept, LocalDate from, LocalDate to) {
        LocalDate after = to.plusDays(1);
        return kept == Kept.YEAR
                ? from.getDayOfYear() == 1 && after.getDayOfYear() == 1
                : from.getDayOfMonth() == 1 && after.getDayOfMonth() == 1;
    }

    private static Stretch stretch(Kept kept, String period, String from, String to) {
        return new Stretch(kept, LocalDate.parse(period), LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Stretches of(String from, String to) {
        var stretches = new Stretches();
        stretches.add(LocalDate.parse(from), LocalDate.parse(to));
        return stretches;
    }
}
