package vn.capuy.inspection.deadline.rules;

import java.time.LocalDate;

/**
 * What is judged when a deadline is to be moved.
 *
 * @param on the day of the decision that moves it; of a pause its first day
 * @param grounded whether a ground is named
 * @param denunciation whether the case is a denunciation
 * @param startedOn the day from which the limit runs
 * @param dueOn by when the case is due as it stands; null where no deadline is known
 * @param length how many working days the limit has, without extension
 * @param days by how many working days it is to be extended; for a day that is set, how many it gives
 * @param extensions how many extensions it has had
 * @param limit the regulation's figure; null where none is known
 * @param setBefore whether a day has been set
 * @param overlaps whether the pause lies over one that was entered
 */
public record MoveFacts(
        LocalDate on,
        boolean grounded,
        boolean denunciation,
        LocalDate startedOn,
        LocalDate dueOn,
        int length,
        int days,
        int extensions,
        Integer limit,
        boolean setBefore,
        boolean overlaps) {
    boolean hasDeadline() {
        return dueOn != null;
    }

    boolean isInTime() {
        return dueOn == null || !on.isAfter(dueOn);
    }
}
