package vn.capuy.cadre.examination;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which candidates of a round are listed. */
public class CandidateFilter {
    @Parameter(description = "In this state.")
    @QueryParam("state")
    public CandidateState state;

    @Parameter(description = "For this post.", example = "BL-VP-PVP")
    @QueryParam("post")
    @Size(max = 60)
    public String post;
}
