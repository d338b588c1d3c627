package vn.capuy.cadre.population;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which make-ups are listed. */
public class PopulationFilter {
    @Parameter(description = "Of this area.", example = "BL")
    @QueryParam("area")
    @Size(max = 50)
    public String area;
}
