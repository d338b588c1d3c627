package vn.capuy.cadre.ripple;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which changes are listed. */
public class RippleFilter {
    @Parameter(description = "Of this decision, by its id in the inspection service.")
    @QueryParam("decision")
    @Size(max = 100)
    public String decision;

    @Parameter(description = "Of this cadre.", example = "CB-00001")
    @QueryParam("person")
    @Size(max = 30)
    public String person;

    @Parameter(description = "Of cadres whom this organisation or one below it manages.", example = "BL")
    @QueryParam("org")
    @Size(max = 50)
    public String org;

    @Parameter(description = "Of this kind of record.")
    @QueryParam("kind")
    public RippleKind kind;
}
