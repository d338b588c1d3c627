package vn.capuy.cadre.dualpost;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which villages are listed. */
public class DualPostFilter {
    @Parameter(description = "Below this organisation; all within the caller's scope when absent.", example = "BL")
    @QueryParam("org")
    @Size(max = 50)
    public String org;

    @Parameter(description = "As of this day; today when absent.", example = "2023-03-31")
    @QueryParam("onDay")
    public LocalDate onDay;

    @Parameter(description = "Only those where one person holds both posts, or only those where not.")
    @QueryParam("covered")
    public Boolean covered;

    @Parameter(description = "Only those that are not covered for this reason.")
    @QueryParam("reason")
    public DualPostReason reason;

    @Parameter(description = "As recorded by this moment; now when absent.")
    @QueryParam("knownAt")
    public Instant knownAt;
}
