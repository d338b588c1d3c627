package vn.capuy.inspection.deadline;

import java.time.LocalDate;
import vn.capuy.inspection.deadline.rules.Level;
import vn.capuy.kernel.limit.DatedLimit;

/**
 * What the time limit of a case is measured by.
 *
 * @param decidedOn the day of the decision to hold it
 * @param concludedOn null while it is not concluded
 * @param stopped whether it was stopped without a conclusion
 * @param level of the lead body; null where it is not known
 * @param limit the regulation's figure for its kind and level; null where none is known
 */
record Terms(
        LocalDate decidedOn, LocalDate concludedOn, boolean stopped, Level level, DatedLimit.Version<Integer> limit) {

    /** The day of the conclusion, where it was given by that day. */
    LocalDate concludedBy(LocalDate day) {
        return concludedOn == null || concludedOn.isAfter(day) ? null : concludedOn;
    }

    /** How the limit stands after what befell it. */
    DeadlineState state(Course course) {
        return concludedOn != null || stopped ? DeadlineState.ENDED : course.state();
    }
}
