package vn.capuy.cadre.examination;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which examinations are listed. */
public class ExaminationFilter {
    @Parameter(description = "Held by this organisation.", example = "BL")
    @QueryParam("heldBy")
    @Size(max = 50)
    public String heldBy;

    @Parameter(description = "In this state.")
    @QueryParam("state")
    public ExaminationState state;

    @Parameter(description = "Announced on this day or later.")
    @QueryParam("from")
    public LocalDate from;

    @Parameter(description = "Announced up to this day, included.")
    @QueryParam("to")
    public LocalDate to;
}
