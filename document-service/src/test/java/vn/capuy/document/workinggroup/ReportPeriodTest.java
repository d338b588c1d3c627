package vn.capuy.document.workinggroup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportPeriodTest {
    @Test
    void a_week_runs_from_monday_to_sunday_across_the_year() {
        assertPeriod(ReportPeriod.WEEK, "2022-01-01", "2021-12-27", "2022-01-02");
        assertPeriod(ReportPeriod.WEEK, "2021-12-27", "2021-12-27", "2022-01-02");
    }

    @Test
    void a_month_ends_with_its_last_day_also_in_a_leap_year() {
        assertPeriod(ReportPeriod.MONTH, "2024-02-10", "2024-02-01", "2024-02-29");
        assertPeriod(ReportPeriod.MONTH, "2022-02-28", "2022-02-01", "2022-02-28");
    }

    @Test
    void a_quarter_is_of_three_months() {
        assertPeriod(ReportPeriod.QUARTER, "2022-03-31", "2022-01-01", "2022-03-31");
        assertPeriod(ReportPeriod.QUARTER, "2022-04-01", "2022-04-01", "2022-06-30");
        assertPeriod(ReportPeriod.QUARTER, "2022-12-31", "2022-10-01", "2022-12-31");
    }

    private static void assertPeriod(ReportPeriod period, String day, String first, String last) {
        assertEquals(LocalDate.parse(first), period.first(LocalDate.parse(day)));
        assertEquals(LocalDate.parse(last), period.last(LocalDate.parse(day)));
    }
}
