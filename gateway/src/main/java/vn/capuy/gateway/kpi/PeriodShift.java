package vn.capuy.gateway.kpi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A period and those with which it is compared. Whole calendar months are set against whole calendar months: the quarter before
 * a quarter, however many days each has; any other period against as many days.
 */
record PeriodShift(LocalDate from, LocalDate to) {
    static PeriodShift of(FigureQuery query) {
        return new PeriodShift(query.from(), query.to());
    }

    /** The one that ends on the day before this one begins. */
    PeriodShift previous() {
        LocalDate end = from.minusDays(1);
        return isOfWholeMonths()
                ? new PeriodShift(from.minusMonths(months()), end)
                : new PeriodShift(end.minusDays(ChronoUnit.DAYS.between(from, to)), end);
    }

    /** The same days of the year before; the last day of a month stays the last day. */
    PeriodShift yearBefore() {
        LocalDate end = to.minusYears(1);
        return new PeriodShift(from.minusYears(1), isLastOfMonth(to) ? end.withDayOfMonth(end.lengthOfMonth()) : end);
    }

    private boolean isOfWholeMonths() {
        return from.getDayOfMonth() == 1 && isLastOfMonth(to);
    }

    private long months() {
        return ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }

    private static boolean isLastOfMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
