package vn.capuy.platform.calendar;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.problem.ProblemException;

/** Which days of the calendar a list is to hold. Used as {@code @BeanParam @Valid}. */
public class CalendarFilter {
    @Parameter(description = "Only from this day on.", example = "2026-01-01")
    @QueryParam("from")
    LocalDate from;

    @Parameter(description = "Only up to this day.", example = "2026-12-31")
    @QueryParam("to")
    LocalDate to;

    /** Refuses (400) what is upside down or beyond the days of our time. */
    CalendarFilter checked() {
        CalendarDays.requireOurTime("from", from);
        CalendarDays.requireOurTime("to", to);
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.invalid("to", "violation.period");
        }
        return this;
    }
}
