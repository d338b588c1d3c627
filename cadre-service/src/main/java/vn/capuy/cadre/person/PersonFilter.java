package vn.capuy.cadre.person;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cadres are listed. */
public class PersonFilter {
    @Parameter(description = "Managed by this organisation.", example = "BL")
    @QueryParam("managedBy")
    @Size(max = 50)
    public String managedBy;

    @Parameter(description = "Managed by this organisation or one below it today.", example = "BL")
    @QueryParam("org")
    @Size(max = 50)
    public String org;

    @Parameter(
            description = "Whose name holds this, whatever its diacritics; names spelled so come first. Or the code.",
            example = "hoang thi")
    @QueryParam("q")
    @Size(max = 200)
    public String q;
}
