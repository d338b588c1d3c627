package vn.capuy.document.retention;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.document.retention.DisposalLifecycle.State;

/** Which disposal lists are asked for. Used as {@code @BeanParam @Valid}. */
public class DisposalFilter {
    @Parameter(description = "Only of this issuing unit.", example = "BL")
    @QueryParam("issuer")
    @Size(max = 50)
    public String issuer;

    @Parameter(description = "Only in this state.")
    @QueryParam("state")
    State state;
}
