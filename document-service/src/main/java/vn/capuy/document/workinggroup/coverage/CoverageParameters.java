package vn.capuy.document.workinggroup.coverage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which organisation and day the coverage is asked. Used as {@code @BeanParam @Valid}. */
public class CoverageParameters {
    @Parameter(description = "Its communes and towns.", example = "BL", required = true)
    @QueryParam("org")
    @NotBlank
    @Size(max = 50)
    public String org;

    @Parameter(description = "On this day; today when absent.", example = "2022-12-31")
    @QueryParam("onDay")
    public LocalDate onDay;
}
