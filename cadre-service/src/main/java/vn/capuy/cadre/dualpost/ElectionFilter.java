package vn.capuy.cadre.dualpost;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which elections are listed. */
public class ElectionFilter {
    @Parameter(description = "In this village or quarter.", example = "BL-HM-T01")
    @QueryParam("village")
    @Size(max = 50)
    public String village;

    @Parameter(description = "Of this kind.")
    @QueryParam("kind")
    public ElectionKind kind;

    @Parameter(description = "In this state.")
    @QueryParam("state")
    public ElectionState state;

    @Parameter(description = "On this day or later.")
    @QueryParam("from")
    public LocalDate from;

    @Parameter(description = "Up to this day, included.")
    @QueryParam("to")
    public LocalDate to;
}
