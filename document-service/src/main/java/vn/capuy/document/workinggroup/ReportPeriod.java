package vn.capuy.document.workinggroup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kỳ báo cáo: of which stretch of days a working group reports. */
@Schema(name = "WorkingGroupReportPeriod")
public enum ReportPeriod {
    /** Tuần: Monday to Sunday. */
    WEEK,
    /** Tháng. */
    MONTH,
    /** Quý. */
    QUARTER;

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** The first day of the period that holds the day. */
    public LocalDate first(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
        };
    }

    /** The last day of the period that holds the day. */
    public LocalDate last(LocalDate day) {
        LocalDate first = first(day);
        return switch (this) {
            case WEEK -> first.plusWeeks(1).minusDays(1);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER -> first.plusMonths(MONTHS_OF_A_QUARTER).minusDays(1);
        };
    }
}
