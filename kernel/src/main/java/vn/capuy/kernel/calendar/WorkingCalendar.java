package vn.capuy.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lịch làm việc: Monday to Friday but for public holidays, and the days of the weekend that make up for a swapped one. In
 * a time limit of n working days the day after the one from which it runs is the first.
 *
 * <p>Of a year whose holidays nobody has entered nothing is certain: {@link #isWorkingDay} refuses to answer, and what is
 * counted through it is told as provisional.
 */
public final class WorkingCalendar {

    private final Map<LocalDate, SpecialDay> special = new HashMap<>();
    private final Set<Year> completeYears;

    /**
     * @param special holidays and make-up days, one for each day at most
     * @param completeYears the years of which all are entered
     */
    public WorkingCalendar(Collection<SpecialDay> special, Collection<Year> completeYears) {
        for (SpecialDay each : special) {
            if (this.special.put(each.day(), each) != null) {
                throw new IllegalArgumentException("The calendar has " + each.day() + " twice");
            }
        }
        this.completeYears = Set.copyOf(completeYears);
    }

    public Optional<SpecialDay> special(LocalDate day) {
        return Optional.ofNullable(special.get(day));
    }

    /** Whether all holidays of the year are entered. */
    public boolean knows(Year year) {
        return completeYears.contains(year);
    }

    /**
     * Whether offices work on the day.
     *
     * @throws CalendarYearUnknown where the holidays of its year are not entered
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!knows(Year.from(day))) {
            throw new CalendarYearUnknown(Year.from(day));
        }
        return kindOf(day).counts();
    }

    /** What the day is as far as it is known: a day of a year that is not entered is judged by its weekday. */
    public DayKind kindOf(LocalDate day) {
        SpecialDay entered = special.get(day);
        if (entered != null && entered.kind() == SpecialDay.Kind.HOLIDAY) {
            return DayKind.HOLIDAY;
        }
        if (!isWeekend(day)) {
            return DayKind.WORKING;
        }
        return entered == null ? DayKind.WEEKEND : DayKind.MAKE_UP;
    }

    /** The day on which so many working days from a day on are over; with none it is the day itself. */
    public Reckoning add(LocalDate from, int days) {
        return add(from, days, List.of());
    }

    /** @param pauses closed ones: through one that is open no day would ever be the last */
    public Reckoning add(LocalDate from, int days, List<Pause> pauses) {
        if (days < 0) {
            throw new IllegalArgumentException("Days are counted forward: " + days);
        }
        if (pauses.stream().anyMatch(Pause::isOpen)) {
            throw new IllegalArgumentException("Nothing can be counted through a pause that is open");
        }
        var walk = new Walk(from, pauses);
        while (walk.counted < days) {
            walk.step();
        }
        return walk.reckoning();
    }

    /** The working days after {@code from} up to {@code to}, which counts itself; {@code to} is not before {@code from}. */
    public Reckoning count(LocalDate from, LocalDate to) {
        return count(from, to, List.of());
    }

    public Reckoning count(LocalDate from, LocalDate to, List<Pause> pauses) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("From " + from + " one does not count to " + to);
        }
        var walk = new Walk(from, pauses);
        while (walk.at.isBefore(to)) {
            walk.step();
        }
        return walk.reckoning();
    }

    /** The working day that lies so many working days after a day, or before it where the number is negative. */
    public LocalDate shift(LocalDate day, int days) {
        LocalDate at = day;
        for (int left = Math.abs(days); left > 0; ) {
            at = at.plusDays(days > 0 ? 1 : -1);
            left -= kindOf(at).counts() ? 1 : 0;
        }
        return at;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** From day to day. */
    private final class Walk {
        private final LocalDate from;
        private final List<Pause> pauses;
        private final List<Reckoning.Stretch> stretches = new ArrayList<>();
        private final TreeSet<Year> unknown = new TreeSet<>();
        private LocalDate at;
        private int counted;

        Walk(LocalDate from, List<Pause> pauses) {
            this.from = from;
            this.pauses = pauses;
            this.at = from;
        }

        void step() {
            at = at.plusDays(1);
            LocalDate day = at;
            boolean paused = pauses.stream().anyMatch(pause -> pause.contains(day));
            DayKind kind = paused ? DayKind.PAUSED : kindOf(day);
            SpecialDay entered = kind == DayKind.HOLIDAY || kind == DayKind.MAKE_UP ? special.get(day) : null;
            Reckoning.append(stretches, new Reckoning.Stretch(kind, day, day, entered));
            counted += kind.counts() ? 1 : 0;
            if (!knows(Year.from(day))) {
                unknown.add(Year.from(day));
            }
        }

        Reckoning reckoning() {
            return new Reckoning(from, counted, at, stretches, unknown);
        }
    }
}
