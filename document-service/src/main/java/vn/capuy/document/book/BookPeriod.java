package vn.capuy.document.book;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Of which year, or which days in it, a register is asked for. */
public class BookPeriod {
    @Parameter(description = "The year.", example = "2022")
    @QueryParam("year")
    @NotNull
    @Min(1930)
    @Max(9999)
    public Integer year;

    @Parameter(description = "Only from this day of the year on.", example = "2022-01-01")
    @QueryParam("from")
    public LocalDate from;

    @Parameter(description = "Only up to this day of the year.", example = "2022-06-30")
    @QueryParam("to")
    public LocalDate to;

    LocalDate first() {
        return from == null ? LocalDate.of(year, 1, 1) : from;
    }

    LocalDate last() {
        return to == null ? LocalDate.of(year, 12, 31) : to;
    }

    /** Refuses (400) days that are not of the year, or upside down. */
    void refuseFaults() {
        var faults = new ArrayList<Fault>();
        if (first().getYear() != year) {
            faults.add(Fault.of("from", "book.not-of-year"));
        }
        if (last().getYear() != year) {
            faults.add(Fault.of("to", "book.not-of-year"));
        }
        if (faults.isEmpty() && last().isBefore(first())) {
            faults.add(Fault.of("to", "violation.period"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
