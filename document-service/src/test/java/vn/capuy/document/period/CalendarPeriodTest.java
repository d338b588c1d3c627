package vn.capuy.document.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.period.TaskPeriodKind.MONTH;
import static vn.capuy.document.period.TaskPeriodKind.QUARTER;
import static vn.capuy.document.period.TaskPeriodKind.WEEK;
import static vn.capuy.document.period.TaskPeriodKind.YEAR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarPeriodTest {
    @Test
    void a_week_runs_from_monday_to_sunday_and_may_belong_to_another_year() {
        holds(WEEK, "2022-01-02", "2021-12-27", "2022-01-02", "2021-W52");
        holds(WEEK, "2022-01-03", "2022-01-03", "2022-01-09", "2022-W01");
        holds(WEEK, "2021-01-01", "2020-12-28", "2021-01-03", "2020-W53");
        holds(WEEK, "2024-12-30", "2024-12-30", "2025-01-05", "2025-W01");
    }

    @Test
    void months_quarters_and_years_are_those_of_the_calendar() {
        holds(MONTH, "2024-02-29", "2024-02-01", "2024-02-29", "2024-02");
        holds(QUARTER, "2022-12-31", "2022-10-01", "2022-12-31", "2022-Q4");
        holds(QUARTER, "2022-04-01", "2022-04-01", "2022-06-30", "2022-Q2");
        holds(YEAR, "2022-07-04", "2022-01-01", "2022-12-31", "2022");
    }

    @Test
    void it_is_over_on_the_day_after_its_last_and_not_before() {
        var week = CalendarPeriod.holding(WEEK, LocalDate.parse("2022-02-02"));
        assertFalse(week.isOver(LocalDate.parse("2022-02-06")));
        assertTrue(week.isOver(LocalDate.parse("2022-02-07")));
    }

    private static void holds(TaskPeriodKind kind, String day, String from, String to, String key) {
        var period = CalendarPeriod.holding(kind, LocalDate.parse(day));
        assertEquals(new CalendarPeriod(kind, LocalDate.parse(from), LocalDate.parse(to)), period);
        assertEquals(key, period.key());
    }
}
