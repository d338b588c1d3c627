package vn.capuy.kernel.limit;

import java.time.LocalDate;

/** A decision was to be measured by a limit that has no version on its day: guessing one would be worse than failing. */
public final class NoLimitInForce extends RuntimeException {

    private final String limit;
    private final LocalDate day;

    NoLimitInForce(String limit, LocalDate day) {
        super("No version of the limit " + limit + " is in force on " + day);
        this.limit = limit;
        this.day = day;
    }

    public String limit() {
        return limit;
    }

    public LocalDate day() {
        return day;
    }
}
