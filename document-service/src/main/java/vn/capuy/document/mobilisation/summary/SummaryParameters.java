package vn.capuy.document.mobilisation.summary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of whom and when a summary is asked. Used as {@code @BeanParam @Valid}. */
public class SummaryParameters {
    @Parameter(description = "The organisation's code; all below it counts.", example = "BL")
    @QueryParam("org")
    @NotBlank
    @Size(max = 50)
    public String org;

    @Parameter(description = "The first day.", example = "2021-01-01")
    @QueryParam("from")
    @NotNull
    public LocalDate from;

    @Parameter(description = "The last day, included.", example = "2021-12-31")
    @QueryParam("to")
    @NotNull
    public LocalDate to;

    @Parameter(description = "As recorded by this moment; now when absent.")
    @QueryParam("knownAt")
    public Instant knownAt;

    @Parameter(description = "Only models of this emulation movement.")
    @QueryParam("movement")
    public UUID movement;
}
