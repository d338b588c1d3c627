package vn.capuy.inspection.coverage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.inspection.casefile.SubjectKind;

/** For whose programme of which year an order is suggested. Used as {@code @BeanParam @Valid}. */
public class SuggestionFilter {
    @Parameter(description = "All that stands under this committee.", example = "BL")
    @QueryParam("committee")
    @NotBlank
    @Size(max = 50)
    public String committee;

    @Parameter(description = "The year that is planned, at most the one after this.", example = "2025")
    @QueryParam("year")
    @NotNull
    @Min(1930)
    @Max(9999)
    public Integer year;

    @Parameter(description = "Only organisations, or only members.")
    @QueryParam("subject")
    public SubjectKind subject;

    @Parameter(description = "How many at most.")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(500)
    public int limit = 50;
}
