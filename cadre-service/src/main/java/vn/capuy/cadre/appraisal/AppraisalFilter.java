package vn.capuy.cadre.appraisal;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.cadre.appraisal.rules.Rating;

/** Which appraisals are listed. */
public class AppraisalFilter {
    @Parameter(description = "Of this cadre.", example = "CB-00001")
    @QueryParam("person")
    @Size(max = 30)
    public String person;

    @Parameter(description = "Of cadres whom this organisation manages.", example = "BL")
    @QueryParam("managedBy")
    @Size(max = 50)
    public String managedBy;

    @Parameter(description = "In this group.", example = "XL-2025-TTDU")
    @QueryParam("group")
    @Size(max = 60)
    public String group;

    @Parameter(description = "For this kind of period.")
    @QueryParam("periodKind")
    public PeriodKind periodKind;

    @Parameter(description = "For this period.", example = "2025-Q4")
    @QueryParam("periodKey")
    @Size(max = AppraisalPeriod.LONGEST_KEY)
    public String periodKey;

    @Parameter(description = "In this state.")
    @QueryParam("state")
    public AppraisalState state;

    @Parameter(description = "With this rating decided.")
    @QueryParam("rating")
    public Rating rating;
}
