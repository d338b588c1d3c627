package vn.capuy.document.period;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which period the sheet is asked before it is closed. Used as {@code @BeanParam @Valid}. */
public class PreviewParameters {
    @Parameter(description = "The body that assigned the tasks.", example = "BL")
    @QueryParam("org")
    @NotBlank
    @Size(max = 50)
    String org;

    @Parameter(description = "Of which kind.")
    @QueryParam("kind")
    @NotNull
    TaskPeriodKind kind;

    @Parameter(description = "A day of the period.", example = "2022-02-03")
    @QueryParam("on")
    @NotNull
    LocalDate on;
}
