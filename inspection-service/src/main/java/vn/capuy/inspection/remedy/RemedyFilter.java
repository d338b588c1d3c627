package vn.capuy.inspection.remedy;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.problem.ProblemException;

/** Which remedies are listed. Used as {@code @BeanParam @Valid}. */
public class RemedyFilter {
    @Parameter(description = "Only in this state.")
    @QueryParam("state")
    RemedyState state;

    @Parameter(description = "Only owed by this organisation or this member, by its code.", example = "BL-HM-DU")
    @QueryParam("owner")
    @Size(max = 50)
    String owner;

    @Parameter(description = "Only those that are overdue today, or only the others.")
    @QueryParam("overdue")
    Boolean overdue;

    @Parameter(description = "Only due on this day or later.", example = "2022-07-01")
    @QueryParam("dueFrom")
    LocalDate dueFrom;

    @Parameter(description = "Only due on this day or earlier.", example = "2022-09-30")
    @QueryParam("dueTo")
    LocalDate dueTo;

    /** By name, as the list binds them; refuses (400) a period that is upside down. */
    Map<String, Object> filters() {
        if (dueFrom != null && dueTo != null && dueTo.isBefore(dueFrom)) {
            throw ProblemException.invalid("dueTo", "violation.period");
        }
        return Filters.of("state", state, "owner", owner, "overdue", overdue, "from", dueFrom, "to", dueTo);
    }
}
