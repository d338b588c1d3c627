package vn.capuy.document.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A week, month, quarter or year of the calendar.
 *
 * @param from the first day
 * @param to the last day, included
 */
public record CalendarPeriod(TaskPeriodKind kind, LocalDate from, LocalDate to) {
    private static final int DAYS_OF_WEEK = 7;

    /** The one that holds the day. */
    public static CalendarPeriod holding(TaskPeriodKind kind, LocalDate day) {
        LocalDate from =
                switch (kind) {
                    case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER ->
                        day.with(day.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
                    case YEAR -> day.withDayOfYear(1);
                };
        return new CalendarPeriod(kind, from, following(kind, from).minusDays(1));
    }

    private static LocalDate following(TaskPeriodKind kind, LocalDate from) {
        return switch (kind) {
            case WEEK -> from.plusDays(DAYS_OF_WEEK);
            case MONTH -> from.plusMonths(1);
            case QUARTER -> from.plusMonths(3);
            case YEAR -> from.plusYears(1);
        };
    }

    /** By what it is called: {@code 2022-W05}, {@code 2022-02}, {@code 2022-Q1}, {@code 2022}. */
    public String key() {
        return switch (kind) {
            case WEEK ->
                "%04d-W%02d"
                        .formatted(from.get(IsoFields.WEEK_BASED_YEAR), from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> "%04d-%02d".formatted(from.getYear(), from.getMonthValue());
            case QUARTER -> "%04d-Q%d".formatted(from.getYear(), from.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> "%04d".formatted(from.getYear());
        };
    }

    /** The first day after it. */
    public LocalDate end() {
        return to.plusDays(1);
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(to);
    }
}
