package vn.capuy.document.book;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which register of outgoing documents is asked for. Used as {@code @BeanParam @Valid}. */
public class OutgoingParameters extends BookPeriod {
    @Parameter(description = "Code of the issuing unit.", example = "BL")
    @QueryParam("issuer")
    @NotBlank
    @Size(max = 50)
    public String issuer;

    @Parameter(description = "Only of this type.", example = "RESOLUTION")
    @QueryParam("type")
    @Size(max = 50)
    public String type;
}
