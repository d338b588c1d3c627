package vn.capuy.inspection.programme;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which programmes a list is to hold. Used as {@code @BeanParam @Valid}. */
public class ProgrammeFilter {
    @Parameter(description = "Only of this body.", example = "BL-UBKT")
    @QueryParam("body")
    @Size(max = 50)
    public String body;

    @Parameter(description = "Only of this year.", example = "2025")
    @QueryParam("year")
    public Integer year;

    @Parameter(description = "Only in this state.")
    @QueryParam("state")
    public ProgrammeState state;
}
