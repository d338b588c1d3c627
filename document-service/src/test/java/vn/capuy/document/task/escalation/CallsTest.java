package vn.capuy.document.task.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.calendar.SpecialDay;
import vn.capuy.kernel.calendar.WorkingCalendar;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.name.MultilingualName;

class CallsTest {
    private static final WorkingCalendar CALENDAR = calendar();

    @Test
    void on_a_day_in_the_week_three_working_days_before_is_one_day() {
        // 2022-09-30 is a Friday.
        assertEquals(List.of(LocalDate.of(2022, 9, 30)), Calls.dueDays(CALENDAR, LocalDate.of(2022, 9, 27), -3));
    }

    @Test
    void a_due_day_at_the_weekend_is_reminded_of_with_the_monday_after() {
        assertEquals(
                List.of(LocalDate.of(2022, 10, 1), LocalDate.of(2022, 10, 2), LocalDate.of(2022, 10, 3)),
                Calls.dueDays(CALENDAR, LocalDate.of(2022, 9, 30), -1));
    }

    @Test
    void on_the_due_day_itself_the_day_is_named_also_where_nobody_works() {
        assertEquals(List.of(LocalDate.of(2022, 10, 1)), Calls.dueDays(CALENDAR, LocalDate.of(2022, 10, 1), 0));
    }

    @Test
    void over_tet_a_reminder_goes_out_before_the_break() {
        assertTrue(Calls.dueDays(CALENDAR, LocalDate.of(2022, 1, 28), -1).contains(LocalDate.of(2022, 2, 7)));
    }

    @Test
    void every_due_day_is_told_exactly_once_by_every_rung() {
        for (int days : new int[] {-250, -10, -3, -1, 1, 5, 250}) {
            var found = new ArrayList<LocalDate>();
            // 250 working days are less than a year.
            for (LocalDate day = LocalDate.of(2021, 1, 1); day.getYear() < 2024; day = day.plusDays(1)) {
                found.addAll(Calls.dueDays(CALENDAR, day, days));
            }
            for (LocalDate due = LocalDate.of(2022, 1, 1); due.getYear() == 2022; due = due.plusDays(1)) {
                LocalDate asked = due;
                assertEquals(1, found.stream().filter(asked::equals).count(), days + " " + due);
            }
        }
    }

    private static WorkingCalendar calendar() {
        var days = new ArrayList<SpecialDay>();
        for (LocalDate day = LocalDate.of(2022, 1, 31); !day.isAfter(LocalDate.of(2022, 2, 4)); day = day.plusDays(1)) {
            days.add(new SpecialDay(
                    day,
                    SpecialDay.Kind.HOLIDAY,
                    new MultilingualName("Tết Nguyên đán", "Tet", "تيت"),
                    Citation.of("45/2019/QH14").certainty(Certainty.GENERAL)));
        }
        return new WorkingCalendar(days, List.of(Year.of(2022)));
    }
}
