package vn.capuy.document.evaluation.rules;

/**
 * What the tasks show of a lead in a period, 0 to 100 points; null where none was due.
 *
 * @param quantity of the tasks due, how many are done
 * @param quality of the tasks due, how many were not returned in the period
 * @param timeliness of the tasks due, how many were done in time
 */
public record ShownPoints(Integer quantity, Integer quality, Integer timeliness) {
    private static final int FULL = 100;

    /** @param returned tasks due that were returned in the period */
    public static ShownPoints of(long due, long done, long onTime, long returned) {
        return due == 0
                ? new ShownPoints(null, null, null)
                : new ShownPoints(share(done, due), share(due - returned, due), share(onTime, due));
    }

    /** Halves are rounded up. */
    private static int share(long part, long whole) {
        return (int) ((part * FULL * 2 + whole) / (whole * 2));
    }
}
