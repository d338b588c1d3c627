package vn.capuy.document.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose documents are asked for. Used as {@code @BeanParam @Valid}. */
public class RetentionDueFilter {
    @Parameter(description = "Of this issuing unit, whose archive it is.", example = "BL", required = true)
    @QueryParam("issuer")
    @NotBlank
    @Size(max = 50)
    public String issuer;

    @Parameter(description = "Due on this day at the latest; today when absent.", example = "2033-01-01")
    @QueryParam("dueTo")
    public LocalDate dueTo;

    @Parameter(description = "Only of this type.", example = "OFFICIAL_LETTER")
    @QueryParam("type")
    @Size(max = 50)
    public String type;
}
