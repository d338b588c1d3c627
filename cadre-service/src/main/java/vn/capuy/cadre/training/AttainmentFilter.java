package vn.capuy.cadre.training;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.cadre.person.TheoryLevel;

/** Which attainments are listed. */
public class AttainmentFilter {
    @Parameter(description = "Of this cadre.", example = "CB-00001")
    @QueryParam("person")
    @Size(max = 30)
    public String person;

    @Parameter(description = "Of this level.")
    @QueryParam("level")
    public TheoryLevel level;
}
