package vn.capuy.cadre.planning;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which lists are listed. */
public class PlanningFilter {
    @Parameter(description = "Of this committee.", example = "BL")
    @QueryParam("committee")
    @Size(max = 50)
    public String committee;

    @Parameter(description = "For this term.", example = "2025-2030")
    @QueryParam("targetTerm")
    @Size(max = 9)
    public String targetTerm;

    @Parameter(description = "In this state.")
    @QueryParam("state")
    public PlanningState state;

    @Parameter(description = "Proposed on this day or later.")
    @QueryParam("from")
    public LocalDate from;

    @Parameter(description = "Proposed up to this day, included.")
    @QueryParam("to")
    public LocalDate to;

    @Parameter(description = "Whether the yearly review is overdue.")
    @QueryParam("reviewDue")
    public Boolean reviewDue;
}
