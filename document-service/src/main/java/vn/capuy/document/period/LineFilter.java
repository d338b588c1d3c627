package vn.capuy.document.period;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;

/** Which lines of a sheet are listed. Used as {@code @BeanParam @Valid}. */
public class LineFilter {
    @Parameter(description = "Only with this result.")
    @QueryParam("result")
    SheetResult result;

    @Parameter(description = "Only led in this organisation or by this person, by the code.", example = "BL-HM-DU")
    @QueryParam("lead")
    @Size(max = 50)
    String lead;

    @Parameter(description = "Only those that were assigned before the period, or only the others.")
    @QueryParam("carriedOver")
    Boolean carriedOver;

    @Parameter(description = "Only those of which something was entered late, or only the others.")
    @QueryParam("late")
    Boolean late;

    Map<String, Object> filters() {
        return Filters.of("result", result, "lead", lead, "carriedOver", carriedOver, "late", late);
    }
}
