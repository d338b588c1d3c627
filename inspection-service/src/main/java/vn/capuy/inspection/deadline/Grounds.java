package vn.capuy.inspection.deadline;

/** Grounds as they are written. */
final class Grounds {
    private Grounds() {}

    /** The ground without white space around it; null where there is none. */
    static String said(String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
