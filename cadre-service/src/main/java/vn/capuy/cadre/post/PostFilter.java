package vn.capuy.cadre.post;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which posts are listed. */
public class PostFilter {
    @Parameter(description = "Of this organisation.", example = "BL-BTC")
    @QueryParam("org")
    @Size(max = 50)
    public String org;

    @Parameter(description = "Of this kind.")
    @QueryParam("kind")
    public PostKind kind;

    @Parameter(description = "Of this level.")
    @QueryParam("level")
    public PostLevel level;

    @Parameter(description = "Managed by this committee.", example = "BL")
    @QueryParam("managedBy")
    @Size(max = 50)
    public String managedBy;

    @Parameter(description = "Those that there were on this day, with how many held each then; all when absent.")
    @QueryParam("onDay")
    public LocalDate onDay;
}
