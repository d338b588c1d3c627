package vn.capuy.report.below;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.report.suite.SuiteQuestion;

/** Which figures are to be added. Used as {@code @BeanParam @Valid}. */
public class MergeParameters {
    @Parameter(description = "The organisation whose units directly below are added.", example = "QN")
    @QueryParam("org")
    @NotBlank
    @Size(max = 50)
    public String org;

    @Parameter(description = "The first day of the period for which they sealed.", example = "2023-01-01")
    @QueryParam("from")
    @NotNull
    public LocalDate from;

    @Parameter(description = "Its last day, included.", example = "2023-12-31")
    @QueryParam("to")
    @NotNull
    public LocalDate to;

    @Parameter(description = "Only seals with this reach for all figures alike; with each figure's own when absent.")
    @QueryParam("reach")
    public SuiteQuestion.Reach reach;

    @Parameter(description = "Only these figures; all when absent.")
    @QueryParam("codes")
    @Size(max = 200)
    public List<@Size(max = 100) String> codes;

    @Parameter(description = "Whether the figures of the organisation in this suite are told beside the sums.")
    @QueryParam("own")
    @DefaultValue("true")
    public boolean own;
}
