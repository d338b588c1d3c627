package vn.capuy.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * The weeks, months, quarters and years 2021 and 2022 as the district's committee closed its tasks on paper: on the first day of work
 * after the end of each, at its briefing (giao ban).
 */
final class PeriodCloses {
    private static final LocalDate FIRST_WEEK = LocalDate.of(2021, 1, 4);
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final LocalDate END = LocalDate.of(2023, 1, 1);

    private final Table table = new Table("37-period-closes.csv", "organisation,kind,on,closed_on,minutes");

    PeriodCloses() {
        for (LocalDate day = FIRST_WEEK; day.isBefore(END); day = day.plusWeeks(1)) {
            int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            closed("WEEK", day, day.with(DayOfWeek.SUNDAY), "tuần %02d/%d".formatted(week, day.getYear()));
        }
        for (LocalDate day = FIRST_DAY; day.isBefore(END); day = day.plusMonths(1)) {
            closed(
                    "MONTH",
                    day,
                    day.plusMonths(1).minusDays(1),
                    "tháng %d/%d".formatted(day.getMonthValue(), day.getYear()));
        }
        for (LocalDate day = FIRST_DAY; day.isBefore(END); day = day.plusMonths(3)) {
            int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
            closed("QUARTER", day, day.plusMonths(3).minusDays(1), "quý %d/%d".formatted(quarter, day.getYear()));
        }
        for (LocalDate day = FIRST_DAY; day.isBefore(END); day = day.plusYears(1)) {
            closed("YEAR", day, day.plusYears(1).minusDays(1), "năm %d".formatted(day.getYear()));
        }
    }

    private void closed(String kind, LocalDate from, LocalDate last, String period) {
        table.row("BL", kind, from, OfficeDays.onOrAfter(last.plusDays(1)), "Biên bản giao ban " + period);
    }

    Table table() {
        return table;
    }
}
