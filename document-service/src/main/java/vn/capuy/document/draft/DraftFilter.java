package vn.capuy.document.draft;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.problem.ProblemException;

/** Which drafts are listed. Used as {@code @BeanParam @Valid}. */
public class DraftFilter {
    @Parameter(description = "Only of this issuing unit.", example = "BL")
    @QueryParam("issuer")
    @Size(max = 50)
    String issuer;

    @Parameter(description = "Only of this type.", example = "RESOLUTION")
    @QueryParam("type")
    @Size(max = 50)
    String type;

    @Parameter(description = "Only of this field of work.", example = "NEW_RURAL")
    @QueryParam("field")
    @Size(max = 50)
    String field;

    @Parameter(description = "Only in this state.")
    @QueryParam("state")
    DraftState state;

    @Parameter(description = "Only planned for this day or later.", example = "2022-06-01")
    @QueryParam("plannedFrom")
    LocalDate plannedFrom;

    @Parameter(description = "Only planned for this day or earlier.", example = "2022-06-30")
    @QueryParam("plannedTo")
    LocalDate plannedTo;

    /** By name, as the list binds them; refuses (400) a period that is upside down. */
    Map<String, Object> filters() {
        if (plannedFrom != null && plannedTo != null && plannedTo.isBefore(plannedFrom)) {
            throw ProblemException.invalid("plannedTo", "violation.period");
        }
        return Filters.of(
                "issuer", issuer, "type", type, "field", field, "state", state, "from", plannedFrom, "to", plannedTo);
    }
}
