package vn.capuy.kernel.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on which a time limit stands still (tạm dừng).
 *
 * @param from the first day that does not count
 * @param until the first day that counts again; null while it is open
 */
public record Pause(LocalDate from, LocalDate until) {

    public Pause {
        Objects.requireNonNull(from, "from");
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("The pause from " + from + " ends before it begins, on " + until);
        }
    }

    public boolean isOpen() {
        return until == null;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether some day lies in both. */
    public boolean overlaps(Pause other) {
        return (other.until == null || from.isBefore(other.until)) && (until == null || other.from.isBefore(until));
    }
}
