package vn.capuy.cadre.post;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which holdings are listed. */
public class HoldingFilter {
    @Parameter(description = "Of this cadre.", example = "CB-00001")
    @QueryParam("person")
    @Size(max = 30)
    public String person;

    @Parameter(description = "Of this post.", example = "BL-BTC-TB")
    @QueryParam("post")
    @Size(max = 60)
    public String post;

    @Parameter(description = "Of posts of this organisation.", example = "BL-BTC")
    @QueryParam("org")
    @Size(max = 50)
    public String org;

    @Parameter(description = "Held on this day.", example = "2023-03-31")
    @QueryParam("onDay")
    public LocalDate onDay;
}
