package vn.capuy.report.template;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;

/** Which templates are asked for. Used as {@code @BeanParam @Valid}. */
public class TemplateFilter {
    @Parameter(description = "Only of this organisation.", example = "BL")
    @QueryParam("org")
    @Size(max = 50)
    public String org;

    @Parameter(description = "Only versions of this template.", example = "MID_TERM_REVIEW")
    @QueryParam("code")
    @Size(max = 50)
    public String code;

    @Parameter(description = "Only those that are in force on this day.", example = "2023-03-31")
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
