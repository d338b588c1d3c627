package vn.capuy.inspection.statistics;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Whose statistics, of which year, as known when. Used as {@code @BeanParam @Valid}. */
public class SheetParameters {
    /** The Party's first year. */
    private static final int FIRST = 1930;

    @Parameter(description = "The organisation's code.", example = "BL")
    @QueryParam("org")
    @NotBlank
    @Size(max = 50)
    public String org;

    @Parameter(description = "The year.", example = "2022")
    @QueryParam("year")
    @NotNull
    @Min(FIRST)
    public Integer year;

    @Parameter(description = "As recorded by this moment; now when absent.")
    @QueryParam("knownAt")
    public Instant knownAt;

    /** Refuses (400) a year and a moment that are yet to come. */
    Instant knownAt(Clock clock) {
        var faults = new ArrayList<Fault>();
        if (year > VietnamTime.today(clock).getYear()) {
            faults.add(Fault.of("year", "violation.future"));
        }
        Instant now = clock.instant();
        if (knownAt != null && knownAt.isAfter(now)) {
            faults.add(Fault.of("knownAt", "violation.future"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return knownAt == null ? now : knownAt;
    }
}
