package vn.capuy.inspection.deadline;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.calendar.Pause;
import vn.capuy.kernel.calendar.Reckoning;
import vn.capuy.kernel.calendar.WorkingCalendar;

/**
 * The deadline of a case as it stands on a day: derived from what befell it, the figure that holds and the calendar.
 *
 * @param from the day after which it is counted; null where nothing says so
 * @param length working days that the limit has, without extension; 0 where there is none
 * @param originalDueOn without extension and pauses; null where there is no deadline
 * @param dueOn by when the case is due; null where there is no deadline. While it stands still, as if it went on the day after
 * @param way how it was counted; null where there is no deadline
 * @param used working days used up to the day, or to the conclusion
 * @param left working days left until it is due
 * @param late working days by which it is overdue, or was concluded late
 */
record Deadline(
        Terms terms,
        Course course,
        LocalDate onDay,
        LocalDate from,
        int length,
        LocalDate originalDueOn,
        LocalDate dueOn,
        Reckoning way,
        int used,
        int left,
        int late,
        Standing standing) {

    static Deadline of(Terms terms, Course course, WorkingCalendar calendar, LocalDate onDay) {
        LocalDate from = from(terms, course);
        if (from == null) {
            return undated(terms, course, onDay, null, 0);
        }
        LocalDate end = terms.concludedBy(onDay) == null ? onDay : terms.concludedBy(onDay);
        LocalDate reached = end.isBefore(from) ? from : end;
        List<Pause> pauses = course.pausesUpTo(reached);
        int used = calendar.count(from, reached, pauses).days();
        if (course.set() == null && terms.limit() == null) {
            return undated(terms, course, onDay, from, used);
        }
        int length = length(terms, course, calendar, from);
        LocalDate original = course.set() == null
                ? calendar.add(from, length).to()
                : course.set().dueOn();
        Reckoning way = calendar.add(from, length + course.extendedBy(), pauses);
        // The decision's own day may be no working day; as long as nothing moves it, it is that very day.
        boolean moved = course.extendedBy() > 0
                || pauses.stream().anyMatch(each -> !each.from().isAfter(original));
        LocalDate due = moved ? way.to() : original;
        int left = reached.isBefore(due) ? calendar.count(reached, due, pauses).days() : 0;
        int late = reached.isAfter(due) ? calendar.count(due, reached, pauses).days() : 0;
        return new Deadline(
                terms,
                course,
                onDay,
                from,
                length,
                original,
                due,
                way,
                used,
                left,
                late,
                standing(terms, course, onDay, due));
    }

    /** Whether it may move without anybody's doing: through a pause that is open, or a year that is not entered. */
    boolean isProvisional() {
        return way != null && (way.isProvisional() || (course.isPaused() && standing == Standing.PAUSED));
    }

    private static LocalDate from(Terms terms, Course course) {
        if (course.start() != null) {
            return course.start().onDay();
        }
        return course.set() == null ? null : terms.decidedOn();
    }

    private static int length(Terms terms, Course course, WorkingCalendar calendar, LocalDate from) {
        return course.set() == null
                ? terms.limit().value()
                : calendar.count(from, course.set().dueOn()).days();
    }

    private static Standing standing(Terms terms, Course course, LocalDate onDay, LocalDate due) {
        LocalDate concluded = terms.concludedBy(onDay);
        if (concluded != null) {
            return concluded.isAfter(due) ? Standing.LATE : Standing.MET;
        }
        if (terms.stopped()) {
            return Standing.STOPPED;
        }
        if (course.isPaused()) {
            return Standing.PAUSED;
        }
        return onDay.isAfter(due) ? Standing.OVERDUE : Standing.RUNNING;
    }

    private static Deadline undated(Terms terms, Course course, LocalDate onDay, LocalDate from, int used) {
        boolean ended = terms.concludedBy(onDay) != null;
        Standing standing = from == null && !ended ? Standing.NOT_STARTED : Standing.NO_DEADLINE;
        return new Deadline(
                terms,
                course,
                onDay,
                from,
                0,
                null,
                null,
                null,
                used,
                0,
                0,
                terms.stopped() && !ended ? Standing.STOPPED : standing);
    }
}
