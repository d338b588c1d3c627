package vn.capuy.kernel.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.name.MultilingualName;

class WorkingCalendarTest {
    private static final Citation BASIS = Citation.of("45/2019/QH14").article(112);
    private static final SpecialDay HUNG_KINGS = holiday("2024-04-18", "Giỗ Tổ Hùng Vương");
    private static final SpecialDay SWAPPED = holiday("2024-04-29", "Nghỉ hoán đổi");
    private static final SpecialDay MADE_UP =
            new SpecialDay(day("2024-05-04"), SpecialDay.Kind.MAKE_UP, name("Làm bù"), BASIS);

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            List.of(
                    HUNG_KINGS,
                    SWAPPED,
                    holiday("2024-04-30", "Ngày Chiến thắng"),
                    holiday("2024-05-01", "Ngày Quốc tế lao động"),
                    MADE_UP),
            Set.of(Year.of(2024)));

    @Test
    void the_day_after_counts_as_the_first() {
        assertEquals(day("2024-03-05"), CALENDAR.add(day("2024-03-04"), 1).to());
        assertEquals(day("2024-03-04"), CALENDAR.add(day("2024-03-04"), 0).to());
    }

    @Test
    void a_limit_that_runs_from_a_day_of_rest_counts_from_the_next_working_day() {
        assertEquals(day("2024-03-11"), CALENDAR.add(day("2024-03-09"), 1).to());
        assertEquals(day("2024-04-19"), CALENDAR.add(day("2024-04-18"), 1).to());
    }

    @Test
    void holidays_and_weekends_are_passed_over_and_a_saturday_that_makes_up_counts() {
        var reckoned = CALENDAR.add(day("2024-04-26"), 3);
        assertEquals(day("2024-05-04"), reckoned.to());
        assertEquals(
                List.of(
                        DayKind.WEEKEND,
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY,
                        DayKind.WORKING,
                        DayKind.MAKE_UP),
                reckoned.stretches().stream().map(Reckoning.Stretch::kind).toList());
        assertEquals(SWAPPED, reckoned.stretches().get(1).special());
        assertEquals(MADE_UP, reckoned.stretches().getLast().special());
        assertFalse(reckoned.isProvisional());
    }

    @Test
    void days_of_a_pause_do_not_count_whatever_they_are() {
        var pause = new Pause(day("2024-04-17"), day("2024-04-22"));
        var reckoned = CALENDAR.add(day("2024-04-15"), 2, List.of(pause));
        assertEquals(day("2024-04-22"), reckoned.to());
        assertEquals(
                List.of(DayKind.WORKING, DayKind.PAUSED, DayKind.WORKING),
                reckoned.stretches().stream().map(Reckoning.Stretch::kind).toList());
        assertEquals(5, reckoned.stretches().get(1).days());
    }

    @Test
    void through_a_pause_that_is_open_no_end_is_reckoned() {
        var open = new Pause(day("2024-04-17"), null);
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.add(day("2024-04-15"), 2, List.of(open)));
        assertEquals(
                1,
                CALENDAR.count(day("2024-04-15"), day("2024-06-30"), List.of(open))
                        .days());
    }

    @Test
    void of_a_year_that_nobody_entered_nothing_is_said_for_certain() {
        var asked = assertThrows(CalendarYearUnknown.class, () -> CALENDAR.isWorkingDay(day("2025-01-02")));
        assertEquals(Year.of(2025), asked.year());
        assertTrue(CALENDAR.isWorkingDay(day("2024-05-04")));
        var reckoned = CALENDAR.add(day("2024-12-30"), 3);
        assertEquals(day("2025-01-02"), reckoned.to());
        assertTrue(reckoned.isProvisional());
        assertEquals(Set.of(Year.of(2025)), reckoned.unknownYears());
    }

    @Test
    void a_day_is_shifted_by_working_days_in_both_directions() {
        assertEquals(day("2024-04-26"), CALENDAR.shift(day("2024-05-02"), -1));
        assertEquals(day("2024-05-04"), CALENDAR.shift(day("2024-05-02"), 2));
        assertEquals(day("2024-05-05"), CALENDAR.shift(day("2024-05-05"), 0));
    }

    @Test
    void a_day_stands_in_the_calendar_once() {
        var twice = List.of(HUNG_KINGS, HUNG_KINGS);
        assertThrows(IllegalArgumentException.class, () -> new WorkingCalendar(twice, Set.of()));
    }

    @Test
    void nothing_is_counted_backwards() {
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.add(day("2024-03-04"), -1));
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.count(day("2024-03-04"), day("2024-03-03")));
    }

    @Test
    void a_pause_ends_after_it_begins_and_may_touch_the_next_one() {
        assertThrows(IllegalArgumentException.class, () -> new Pause(day("2024-03-04"), day("2024-03-04")));
        var first = new Pause(day("2024-03-04"), day("2024-03-06"));
        assertFalse(first.overlaps(new Pause(day("2024-03-06"), null)));
        assertTrue(first.overlaps(new Pause(day("2024-03-05"), null)));
        assertFalse(new Pause(day("2024-03-06"), null).overlaps(first));
    }

    private static SpecialDay holiday(String day, String vi) {
        return new SpecialDay(day(day), SpecialDay.Kind.HOLIDAY, name(vi), BASIS);
    }

    private static MultilingualName name(String vi) {
        return new MultilingualName(vi, null, null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
