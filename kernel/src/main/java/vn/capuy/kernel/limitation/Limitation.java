package vn.capuy.kernel.limitation;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Thời hiệu xử lý kỷ luật: how long after a violation the competent body may still come to its conclusion. It runs from the
 * day of the violation, of one that went on from its last day; a new violation within the time restarts it, for the old one
 * too, from the new one.
 *
 * @param months how long it runs; the last day is the one of the same number so many months later, or the last of that month
 */
public record Limitation(int months) {

    public Limitation {
        if (months < 0) {
            throw new IllegalArgumentException("A limitation is not shorter than nothing: " + months);
        }
    }

    /**
     * The last day on which a conclusion is still in time.
     *
     * @param violation the one that is to be dealt with
     * @param others what the same subject did beside it, in any order; the violation itself may be among them
     */
    public LocalDate lastDay(Violation violation, Collection<Violation> others) {
        LocalDate start = violation.end();
        LocalDate last = start.plusMonths(months);
        boolean restarted = true;
        while (restarted) {
            restarted = false;
            for (Violation other : others) {
                if (!other.from().isAfter(last) && other.end().isAfter(start)) {
                    start = other.end();
                    last = start.plusMonths(months);
                    restarted = true;
                }
            }
        }
        return last;
    }

    /** Whether the violation could still be dealt with by a conclusion of that day. */
    public boolean allows(LocalDate concluded, Violation violation, Collection<Violation> others) {
        return !concluded.isAfter(lastDay(violation, others));
    }
}
