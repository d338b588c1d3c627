package vn.capuy.cadre.appraisal.rules;

/**
 * How the tasks of a period went.
 *
 * @param assigned due in the period
 * @param done of these
 * @param onTime of those done
 * @param late done late, or still open after their time
 * @param beyond of those done, beyond what was required
 */
public record TaskCounts(int assigned, int done, int onTime, int late, int beyond) {
    boolean allOnTime() {
        return onTime == assigned;
    }

    boolean allDone() {
        return done == assigned;
    }

    /** In whole numbers: a quotient that is rounded could decide wrongly. */
    boolean beyondAtLeast(int percent) {
        return 100L * beyond >= (long) percent * assigned;
    }

    boolean lateAtMost(int percent) {
        return 100L * late <= (long) percent * assigned;
    }
}
