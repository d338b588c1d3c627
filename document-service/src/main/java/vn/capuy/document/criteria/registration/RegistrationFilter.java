package vn.capuy.document.criteria.registration;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;

/** Which registrations are asked for. Used as {@code @BeanParam @Valid}. */
public class RegistrationFilter {
    @Parameter(description = "Only toward this set.", example = "NRD_COMMUNE")
    @QueryParam("set")
    @Size(max = 50)
    public String set;

    @Parameter(description = "Only of this unit.", example = "BL-HM")
    @QueryParam("unit")
    @Size(max = 50)
    public String unit;

    @Parameter(description = "Only those that work toward it on this day.", example = "2022-12-31")
    @QueryParam("on")
    public LocalDate on;

    @Parameter(description = "Void ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    public boolean includeVoided;

    /** SQL conditions on the registration {@code r}; only those that are asked, so that each can use its index. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        if (set != null) {
            conditions.add("r.set_code = :set");
        }
        if (unit != null) {
            conditions.add("r.unit = :unit");
        }
        if (on != null) {
            conditions.add("r.from_day <= :on and (r.ended_on is null or r.ended_on >= :on)");
        }
        if (!includeVoided) {
            conditions.add("r.voided_at is null");
        }
        return conditions;
    }

    Map<String, Object> binds() {
        return Filters.of("set", set, "unit", unit, "on", on);
    }
}
