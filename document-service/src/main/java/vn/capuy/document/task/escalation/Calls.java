package vn.capuy.document.task.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.capuy.kernel.calendar.WorkingCalendar;

/**
 * Which due days a rung speaks of on a day: those from which the day is so many working days off. Of due days that are no
 * working days several can fall on one.
 */
final class Calls {
    /** More days off in a row than there ever are, at Tết with its make-up days. */
    private static final int LONGEST_BREAK = 30;

    private Calls() {}

    static List<LocalDate> dueDays(WorkingCalendar calendar, LocalDate day, int days) {
        // Five working days are at least a week; holidays stretch it, at most to the double and a break.
        int farthest = Math.abs(days) * 2 + LONGEST_BREAK;
        LocalDate first = days > 0 ? day.minusDays(farthest) : day;
        LocalDate last = days > 0 ? day : day.plusDays(days == 0 ? 0 : farthest);
        var found = new ArrayList<LocalDate>();
        for (LocalDate due = first; !due.isAfter(last); due = due.plusDays(1)) {
            if (calendar.shift(due, days).equals(day)) {
                found.add(due);
            }
        }
        return found;
    }
}
