package vn.capuy.inspection.finding;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.problem.ProblemException;

/** Which findings are listed. Used as {@code @BeanParam @Valid}. */
public class FindingFilter {
    @Parameter(description = "Only with this outcome.")
    @QueryParam("outcome")
    FindingOutcome outcome;

    @Parameter(description = "Only of this degree.")
    @QueryParam("degree")
    ViolationDegree degree;

    @Parameter(description = "Only in this matter, by its code.", example = "FINANCE")
    @QueryParam("matter")
    @Size(max = 50)
    String matter;

    @Parameter(description = "Only of this organisation, or of members of it.", example = "BL-HM-DU")
    @QueryParam("organisation")
    @Size(max = 50)
    String organisation;

    @Parameter(description = "Only of this member, by his code.", example = "CB-00477")
    @QueryParam("member")
    @Size(max = 50)
    String member;

    @Parameter(description = "Only of cases decided on this day or later.", example = "2020-08-01")
    @QueryParam("decidedFrom")
    LocalDate decidedFrom;

    @Parameter(description = "Only of cases decided on this day or earlier.", example = "2023-03-31")
    @QueryParam("decidedTo")
    LocalDate decidedTo;

    /** By name, as the list binds them; refuses (400) a period that is upside down. */
    Map<String, Object> filters() {
        if (decidedFrom != null && decidedTo != null && decidedTo.isBefore(decidedFrom)) {
            throw ProblemException.invalid("decidedTo", "violation.period");
        }
        return Filters.of(
                "outcome",
                outcome,
                "degree",
                degree,
                "matter",
                matter,
                "organisation",
                organisation,
                "member",
                member,
                "from",
                decidedFrom,
                "to",
                decidedTo);
    }
}
