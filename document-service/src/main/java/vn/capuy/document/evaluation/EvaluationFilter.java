package vn.capuy.document.evaluation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.document.period.TaskPeriodKind;
import vn.capuy.document.task.AsOf;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.problem.ProblemException;

/** Which evaluations are listed. Used as {@code @BeanParam @Valid}. */
public class EvaluationFilter {
    @Parameter(description = "Only of this closed period.")
    @QueryParam("period")
    UUID period;

    @Parameter(description = "Only by this body, which assigned.", example = "BL")
    @QueryParam("org")
    @Size(max = 50)
    String org;

    @Parameter(description = "Only of periods of this kind.")
    @QueryParam("kind")
    TaskPeriodKind kind;

    @Parameter(description = "Only of this body or person, by the code.", example = "BL-HM-DU")
    @QueryParam("lead")
    @Size(max = 50)
    String lead;

    @Parameter(description = "Only in this state.")
    @QueryParam("state")
    EvaluationState state;

    @Parameter(description = "Only of periods that begin on this day or later.", example = "2022-01-01")
    @QueryParam("from")
    LocalDate from;

    @Parameter(description = "Only of periods that begin on this day or earlier.", example = "2022-12-31")
    @QueryParam("to")
    LocalDate to;

    @Parameter(description = "As recorded by this moment; now when absent.")
    @QueryParam("knownAt")
    Instant knownAt;

    /** By name, as the list binds them; refuses (400) days that are upside down and a moment that is yet to come. */
    Map<String, Object> filters(Clock clock) {
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.invalid("to", "violation.period");
        }
        var filters = new HashMap<>(Filters.of(
                "period", period, "org", org, "kind", kind, "lead", lead, "state", state, "from", from, "to", to));
        filters.put("knownAt", AsOf.of(null, knownAt, clock).knownAt().atOffset(ZoneOffset.UTC));
        return filters;
    }
}
