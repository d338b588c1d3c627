package vn.capuy.document.task.escalation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.capuy.kernel.calendar.Reckoning;
import vn.capuy.kernel.calendar.WorkingCalendar;

/** Counts the working days between one day and many due days, each once. */
final class Remaining {
    private final LocalDate day;
    private final WorkingCalendar calendar;
    private final Map<LocalDate, Count> counted = new HashMap<>();

    Remaining(LocalDate day, WorkingCalendar calendar) {
        this.day = day;
        this.calendar = calendar;
    }

    /**
     * How far a due day is off.
     *
     * @param left working days until it; 0 once it is past
     * @param late working days since it; 0 before
     * @param provisional whether it runs through a year whose holidays are not all entered
     */
    record Count(int left, int late, boolean provisional) {}

    Count until(LocalDate dueOn) {
        return counted.computeIfAbsent(dueOn, this::count);
    }

    private Count count(LocalDate dueOn) {
        if (dueOn.isBefore(day)) {
            Reckoning late = calendar.count(dueOn, day);
            return new Count(0, late.days(), late.isProvisional());
        }
        Reckoning left = calendar.count(day, dueOn);
        return new Count(left.days(), 0, left.isProvisional());
    }
}
