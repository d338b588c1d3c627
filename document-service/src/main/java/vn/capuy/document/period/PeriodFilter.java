package vn.capuy.document.period;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.problem.ProblemException;

/** Which closed periods are listed. Used as {@code @BeanParam @Valid}. */
public class PeriodFilter {
    @Parameter(description = "Only of tasks that this body assigned.", example = "BL")
    @QueryParam("org")
    @Size(max = 50)
    String org;

    @Parameter(description = "Only of this kind.")
    @QueryParam("kind")
    TaskPeriodKind kind;

    @Parameter(description = "Only those that begin on this day or later.", example = "2022-01-01")
    @QueryParam("from")
    LocalDate from;

    @Parameter(description = "Only those that begin on this day or earlier.", example = "2022-12-31")
    @QueryParam("to")
    LocalDate to;

    /** By name, as the list binds them; refuses (400) days that are upside down. */
    Map<String, Object> filters() {
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.invalid("to", "violation.period");
        }
        return Filters.of("org", org, "kind", kind, "from", from, "to", to);
    }
}
