package vn.capuy.cadre.appraisal;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which groups are listed. */
public class GroupFilter {
    @Parameter(description = "Of this committee.", example = "BL")
    @QueryParam("committee")
    @Size(max = 50)
    public String committee;

    @Parameter(description = "Of this kind of period.")
    @QueryParam("periodKind")
    public PeriodKind periodKind;

    @Parameter(description = "Of this period.", example = "2025-Q4")
    @QueryParam("periodKey")
    @Size(max = AppraisalPeriod.LONGEST_KEY)
    public String periodKey;
}
