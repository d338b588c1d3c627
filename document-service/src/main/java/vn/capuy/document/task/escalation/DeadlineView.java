package vn.capuy.document.task.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.task.TaskState;
import vn.capuy.platform.calendar.WorkingDaysView;

/**
 * By when a task is due, and how that came about.
 *
 * @param dueOn by when it is due now, included
 * @param workingDaysLeft from today until then; 0 once that day is past, or once it was handed in
 * @param workingDaysLate since then, up to today or to the day on which it was handed in last; 0 before
 * @param handedInOn the day of the last submission, where it was not returned since; null where it is still to be handed in
 * @param course how the day was set, and moved by each extension
 */
@Schema(name = "TaskDeadline")
public record DeadlineView(
        UUID task,
        TaskState state,
        LocalDate startsOn,
        LocalDate dueOn,
        int workingDaysLeft,
        int workingDaysLate,
        LocalDate handedInOn,
        List<Setting> course) {
    /**
     * The day was set.
     *
     * @param step ASSIGN or EXTEND
     * @param onDay the day of that step
     * @param from the day after which is counted: the first day of the work, or the day by which it was due before
     * @param workingDays how many were given; null where a day was given
     * @param dueOn the day that was told
     * @param ground of an extension, why
     * @param moved whether the calendar was corrected since, so that the working days that were given would end on another day
     *     now; the day that was told stays
     * @param way every day from there to the day, as the calendar stands now: which count, and why the others do not
     */
    @Schema(name = "TaskDeadlineSetting")
    public record Setting(
            String step,
            LocalDate onDay,
            LocalDate from,
            Integer workingDays,
            LocalDate dueOn,
            String ground,
            boolean moved,
            WorkingDaysView way) {}
}
