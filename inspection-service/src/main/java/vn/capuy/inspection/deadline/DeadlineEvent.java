package vn.capuy.inspection.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What moved a time limit, as the register has it.
 *
 * @param onDay START: the day of receipt; SET, EXTEND: of the decision; PAUSE: the first day that does not count; RESUME: the
 *     first that counts again
 * @param dueOn SET: by when the case is to be concluded
 * @param days EXTEND: by how many working days
 * @param paper the paper on which it rests
 * @param voids VOID: the event that does not stand
 */
public record DeadlineEvent(
        UUID id,
        UUID caseId,
        Kind kind,
        LocalDate onDay,
        LocalDate dueOn,
        Integer days,
        String ground,
        String paper,
        UUID voids,
        Instant recordedAt,
        String recordedBy) {

    /** What it does. */
    enum Kind {
        START,
        SET,
        EXTEND,
        PAUSE,
        RESUME,
        /** An event that was entered wrongly does not stand. */
        VOID
    }

    /** Whether it says from when a limit runs, or until when. */
    boolean begins() {
        return kind == Kind.START || kind == Kind.SET;
    }
}
