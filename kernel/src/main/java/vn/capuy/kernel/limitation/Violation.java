package vn.capuy.kernel.limitation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Hành vi vi phạm: when a violation was committed.
 *
 * @param from the first day
 * @param end the last day, which is the first one too unless the violation went on
 */
public record Violation(LocalDate from, LocalDate end) {

    public Violation {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(end, "end");
        if (end.isBefore(from)) {
            throw new IllegalArgumentException("The violation from " + from + " ends before it begins, on " + end);
        }
    }

    /** A violation of one day. */
    public static Violation on(LocalDate day) {
        return new Violation(day, day);
    }
}
