package vn.capuy.platform.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** The query of a figure. Used as {@code @BeanParam @Valid}. */
public class FigureParameters {
    private static final int MOST_YEARS = 100;
    /** The gateway names one moment for all services, by its own clock; theirs may run a little behind. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    /** Nothing was known before. */
    static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final int LAST_YEAR = 9999;

    @Parameter(description = "The organisation's code.", example = "BL")
    @QueryParam("org")
    @NotBlank
    @Size(max = 50)
    public String org;

    @Parameter(description = "The first day.", example = "2020-08-01")
    @QueryParam("from")
    @NotNull
    public LocalDate from;

    @Parameter(description = "The last day, included.", example = "2023-03-31")
    @QueryParam("to")
    @NotNull
    public LocalDate to;

    @Parameter(description = "As recorded by this moment; now when absent.")
    @QueryParam("knownAt")
    public Instant knownAt;

    @Parameter(
            description =
                    "OWN: the organisation's own acts. BELOW: and those of all below it. Each indicator's own when absent.")
    @QueryParam("reach")
    public Indicator.Reach reach;

    @Parameter(
            description =
                    "AS_IT_STOOD (also when absent): a record counts where its organisation stood on the record's day. "
                            + "TODAY: where it, or whoever took it over, stands on the day of `knownAt`; `allocation` then says "
                            + "what predecessors' records do to the figure.")
    @QueryParam("tree")
    public Tree tree;

    /** Refuses (400) a period that is upside down or longer than a century, and a moment that is yet to come or before all days. */
    FigureQuestion question(Clock clock) {
        var faults = new ArrayList<Fault>();
        if (isBeyondCalendar(from)) {
            faults.add(Fault.of("from", "violation.date"));
        }
        if (isBeyondCalendar(to)) {
            faults.add(Fault.of("to", "violation.date"));
        } else if (faults.isEmpty() && to.isBefore(from)) {
            faults.add(Fault.of("to", "violation.period"));
        } else if (faults.isEmpty() && !to.isBefore(from.plusYears(MOST_YEARS))) {
            faults.add(Fault.of("to", "violation.too-many-years"));
        }
        Instant now = clock.instant();
        if (knownAt != null && knownAt.isAfter(now.plus(CLOCK_SKEW))) {
            faults.add(Fault.of("knownAt", "violation.future"));
        } else if (knownAt != null && knownAt.isBefore(EARLIEST)) {
            faults.add(Fault.of("knownAt", "violation.unreadable"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return new FigureQuestion(
                org, from, to, knownAt == null ? now : knownAt, reach, tree == null ? Tree.AS_IT_STOOD : tree, null);
    }

    /** More than four digits are a year that no register has room for. */
    private static boolean isBeyondCalendar(LocalDate day) {
        return day.getYear() < 1 || day.getYear() > LAST_YEAR;
    }
}
