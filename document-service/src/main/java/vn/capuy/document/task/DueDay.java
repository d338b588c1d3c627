package vn.capuy.document.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.capuy.kernel.calendar.WorkingCalendar;
import vn.capuy.platform.calendar.CalendarDays;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * By when something is due (thời hạn), as it was given: a day, or so many working days. One of the two.
 *
 * @param on the day
 * @param inWorkingDays how many working days; the day after that from which they are counted is the first
 */
record DueDay(LocalDate on, Integer inWorkingDays) {
    private static final String OUT_OF_RANGE = "task.day-out-of-range";

    boolean isGiven() {
        return on != null || inWorkingDays != null;
    }

    /** @param place before the fields' names, such as {@code tasks[2].} */
    List<Fault> faults(String place) {
        var faults = new ArrayList<Fault>();
        if (!isGiven()) {
            faults.add(Fault.of(place + "dueOn", "violation.required"));
        } else if (on != null && inWorkingDays != null) {
            faults.add(Fault.of(place + "dueInWorkingDays", "task.due-once"));
        }
        refuseBeyond(place + "dueOn", on, faults);
        return faults;
    }

    /** Reckoned from a day on where it was given in working days. */
    LocalDate from(LocalDate day, WorkingCalendar calendar) {
        return on != null ? on : calendar.add(day, inWorkingDays).to();
    }

    /** A day for which no calendar is kept can neither be kept nor counted from. */
    static void refuseBeyond(String field, LocalDate day, List<Fault> faults) {
        if (day != null && !CalendarDays.isOfOurTime(day)) {
            faults.add(Fault.of(field, OUT_OF_RANGE));
        }
    }

    /** The same of a file's row. */
    static void refuseBeyond(Row row, String column, LocalDate day) {
        if (day != null && !CalendarDays.isOfOurTime(day)) {
            row.fault(column, OUT_OF_RANGE);
        }
    }
}
