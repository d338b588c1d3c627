package vn.capuy.platform.indicator.sums;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Periods in the longest stretches of which sums are kept: whole years, whole months, and the days that are left at both ends. */
public final class Stretches {
    private final List<Stretch> sums = new ArrayList<>();
    private final List<Stretch> days = new ArrayList<>();

    /** How long each kept sum of a stretch is. */
    public enum Kept {
        YEAR,
        MONTH
    }

    /**
     * @param kept null for days, of which no sums are kept
     * @param period the first day of the period to which it belongs
     * @param to the last day
     */
    public record Stretch(Kept kept, LocalDate period, LocalDate from, LocalDate to) {}

    /** Adds a period. */
    public void add(LocalDate from, LocalDate to) {
        LocalDate after = to.plusDays(1);
        LocalDate firstMonth =
                from.getDayOfMonth() == 1 ? from : startOfMonth(from).plusMonths(1);
        LocalDate lastMonth = startOfMonth(after);
        if (!firstMonth.isBefore(lastMonth)) {
            add(days, null, from, from, after);
            return;
        }
        LocalDate firstYear = firstMonth.getDayOfYear() == 1
                ? firstMonth
                : firstMonth.withDayOfYear(1).plusYears(1);
        LocalDate lastYear = lastMonth.withDayOfYear(1);
        add(days, null, from, from, firstMonth);
        if (firstYear.isBefore(lastYear)) {
            add(sums, Kept.MONTH, from, firstMonth, firstYear);
            add(sums, Kept.YEAR, from, firstYear, lastYear);
            add(sums, Kept.MONTH, from, lastYear, lastMonth);
        } else {
            add(sums, Kept.MONTH, from, firstMonth, lastMonth);
        }
        add(days, null, from, lastMonth, after);
    }

    /** Those of which sums are kept. */
    public List<Stretch> sums() {
        return List.copyOf(sums);
    }

    /** Those whose facts are to be counted. */
    public List<Stretch> days() {
        return List.copyOf(days);
    }

    private static void add(List<Stretch> to, Kept kept, LocalDate period, LocalDate from, LocalDate after) {
        if (from.isBefore(after)) {
            to.add(new Stretch(kept, period, from, after.minusDays(1)));
        }
    }

    private static LocalDate startOfMonth(LocalDate day) {
        return day.withDayOfMonth(1);
    }
}
