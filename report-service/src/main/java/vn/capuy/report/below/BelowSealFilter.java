package vn.capuy.report.below;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;

/** Which seals from below are asked for. Used as {@code @BeanParam @Valid}. */
public class BelowSealFilter {
    @Parameter(description = "Only from this installation.", example = "binh-lieu")
    @QueryParam("installation")
    @Size(max = 100)
    public String installation;

    @Parameter(description = "Only of this organisation.", example = "BL")
    @QueryParam("org")
    @Size(max = 50)
    public String org;

    @Parameter(description = "Only of periods that end on this day or later.", example = "2023-01-01")
    @QueryParam("from")
    public LocalDate from;

    @Parameter(description = "Only of periods that end on this day or earlier.", example = "2023-12-31")
    @QueryParam("to")
    public LocalDate to;

    @Parameter(description = "Those too in whose place another one came.")
    @QueryParam("includeSuperseded")
    @DefaultValue("true")
    public boolean includeSuperseded;

    Map<String, Object> filters() {
        return Filters.of(
                "installation",
                installation,
                "org",
                org,
                "from",
                from,
                "to",
                to,
                "includeSuperseded",
                includeSuperseded);
    }
}
