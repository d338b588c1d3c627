package vn.capuy.document.secrecy;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which secret documents are asked for. Used as {@code @BeanParam @Valid}. */
public class SecrecyDueFilter {
    @Parameter(description = "Only of this issuing unit.", example = "BL")
    @QueryParam("issuer")
    @Size(max = 50)
    public String issuer;

    @Parameter(description = "Open on this day at the latest.", example = "2032-12-31")
    @QueryParam("dueTo")
    public LocalDate dueTo;

    @Parameter(description = "Only those of which nobody has decided when they open; `dueTo` does not matter then.")
    @QueryParam("undecided")
    @DefaultValue("false")
    public boolean undecided;
}
