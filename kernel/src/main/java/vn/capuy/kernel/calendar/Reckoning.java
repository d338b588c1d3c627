package vn.capuy.kernel.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How working days were counted, so that every day of the way can be shown.
 *
 * @param from the day after which counting began
 * @param days how many working days were counted
 * @param to the day on which the last of them fell
 * @param stretches every day after {@code from} up to {@code to}, in order, without gap
 * @param unknownYears years on the way whose holidays have not been entered: there only weekends were passed over
 */
public record Reckoning(LocalDate from, int days, LocalDate to, List<Stretch> stretches, SortedSet<Year> unknownYears) {

    /**
     * Days in a row that are of one kind and, where there is one, of one special day.
     *
     * @param from the first day
     * @param to the last day, included
     * @param special the holiday or make-up day; null for an ordinary one
     */
    public record Stretch(DayKind kind, LocalDate from, LocalDate to, SpecialDay special) {
        public int days() {
            return Math.toIntExact(to.toEpochDay() - from.toEpochDay() + 1);
        }

        /** How many of its days count. */
        public int counted() {
            return kind.counts() ? days() : 0;
        }

        private boolean goesOn(Stretch next) {
            return kind == next.kind && special == null && next.special == null;
        }
    }

    public Reckoning {
        stretches = List.copyOf(stretches);
        unknownYears = new TreeSet<>(unknownYears);
    }

    /** Whether it may still change because the holidays of a year on the way are not known. */
    public boolean isProvisional() {
        return !unknownYears.isEmpty();
    }

    static void append(List<Stretch> stretches, Stretch next) {
        if (!stretches.isEmpty() && stretches.getLast().goesOn(next)) {
            Stretch last = stretches.removeLast();
            stretches.add(new Stretch(last.kind(), last.from(), next.to(), null));
        } else {
            stretches.add(next);
        }
    }
}
