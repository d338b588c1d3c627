package vn.capuy.cadre.appraisal;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which task results are listed. */
public class TaskResultFilter {
    @Parameter(description = "Of this cadre.", example = "CB-00001")
    @QueryParam("person")
    @Size(max = 30)
    public String person;

    @Parameter(description = "Of this kind of period.")
    @QueryParam("periodKind")
    public PeriodKind periodKind;

    @Parameter(description = "Of this period.", example = "2025-Q4")
    @QueryParam("periodKey")
    @Size(max = AppraisalPeriod.LONGEST_KEY)
    public String periodKey;

    @Parameter(description = "From this source.")
    @QueryParam("source")
    public TaskSource source;
}
