package vn.capuy.document.book;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which register of incoming documents is asked for. Used as {@code @BeanParam @Valid}. */
public class IncomingParameters extends BookPeriod {
    @Parameter(description = "Code of the receiving organisation.", example = "BL")
    @QueryParam("organisation")
    @NotBlank
    @Size(max = 50)
    public String organisation;
}
