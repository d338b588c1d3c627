package vn.capuy.cadre.dossier.contradiction;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** In whose dossiers contradictions are looked for. */
public class ContradictionFilter {
    @Parameter(description = "Managed by this organisation or one below it today.", example = "BL")
    @QueryParam("org")
    @Size(max = 50)
    public String org;

    @Parameter(description = "Also those that were set aside.")
    @QueryParam("setAside")
    @DefaultValue("false")
    public boolean setAside;
}
