package vn.capuy.document.mobilisation.movement;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;

/** Which movements are asked for. Used as {@code @BeanParam @Valid}. */
public class MovementFilter {
    @Parameter(description = "Only launched by this body.", example = "BL")
    @QueryParam("launchedBy")
    @Size(max = 50)
    public String launchedBy;

    @Parameter(description = "Only for this field.", example = "ECONOMY")
    @QueryParam("field")
    @Size(max = 50)
    public String field;

    @Parameter(description = "Only in this state.")
    @QueryParam("state")
    public MovementState state;

    @Parameter(description = "Only running on this day by its own term.", example = "2022-06-30")
    @QueryParam("on")
    public LocalDate on;

    @Parameter(description = "Only in which this unit takes part.", example = "BL-HM-DU")
    @QueryParam("unit")
    @Size(max = 50)
    public String unit;

    @Parameter(description = "All of these words in code or name; diacritics do not matter.", example = "dan van kheo")
    @QueryParam("q")
    @Size(max = 200)
    public String q;

    @Parameter(description = "Void ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    public boolean includeVoided;

    Map<String, Object> filters() {
        return Filters.of(
                "launchedBy", launchedBy,
                "field", field,
                "state", state,
                "on", on,
                "unit", unit,
                "includeVoided", includeVoided);
    }
}
