package vn.capuy.gateway.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodShiftTest {
    @ParameterizedTest(name = "{0} to {1}: before it {2} to {3}, a year before {4} to {5}")
    @CsvSource({
        // a quarter, a month with the leap day, a year, a half-year
        "2022-04-01, 2022-06-30, 2022-01-01, 2022-03-31, 2021-04-01, 2021-06-30",
        "2024-02-01, 2024-02-29, 2024-01-01, 2024-01-31, 2023-02-01, 2023-02-28",
        "2025-02-01, 2025-02-28, 2025-01-01, 2025-01-31, 2024-02-01, 2024-02-29",
        "2022-01-01, 2022-12-31, 2021-01-01, 2021-12-31, 2021-01-01, 2021-12-31",
        "2022-01-01, 2022-06-30, 2021-07-01, 2021-12-31, 2021-01-01, 2021-06-30",
        // a week, a day, days across a month's end
        "2022-05-09, 2022-05-15, 2022-05-02, 2022-05-08, 2021-05-09, 2021-05-15",
        "2022-03-01, 2022-03-01, 2022-02-28, 2022-02-28, 2021-03-01, 2021-03-01",
        "2024-02-29, 2024-03-05, 2024-02-23, 2024-02-28, 2023-02-28, 2023-03-05",
    })
    void a_period_is_set_against_the_one_before_and_the_same_a_year_before(
            LocalDate from, LocalDate to, LocalDate since, LocalDate until, LocalDate yearFrom, LocalDate yearTo) {
        var period = new PeriodShift(from, to);
        assertEquals(new PeriodShift(since, until), period.previous());
        assertEquals(new PeriodShift(yearFrom, yearTo), period.yearBefore());
    }
}
