package vn.capuy.report.target;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;

/** Which targets are asked for. Used as {@code @BeanParam @Valid}. */
public class TargetFilter {
    @Parameter(description = "Only of this organisation.", example = "BL")
    @QueryParam("org")
    @Size(max = 50)
    public String org;

    @Parameter(description = "Only for this indicator.", example = "DOC.ISSUED")
    @QueryParam("code")
    @Size(max = 100)
    public String code;

    @Parameter(description = "Only those whose period holds this day.", example = "2022-12-31")
    @QueryParam("on")
    public LocalDate on;

    @Parameter(description = "Void ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    public boolean includeVoided;

    Map<String, Object> filters() {
        return Filters.of("org", org, "code", code, "on", on, "includeVoided", includeVoided);
    }
}
