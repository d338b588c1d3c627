package vn.capuy.cadre.planning;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cadres of a list are listed. */
public class EntryFilter {
    @Parameter(description = "Standing so on the list.")
    @QueryParam("state")
    public EntryState state;
}
