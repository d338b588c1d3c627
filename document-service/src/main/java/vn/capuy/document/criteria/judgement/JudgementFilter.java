package vn.capuy.document.criteria.judgement;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;

/** Which judgements are asked for. Used as {@code @BeanParam @Valid}. */
public class JudgementFilter {
    @Parameter(description = "Only of this set.", example = "NRD_COMMUNE")
    @QueryParam("set")
    @Size(max = 50)
    public String set;

    @Parameter(description = "Only of this unit.", example = "BL-HM")
    @QueryParam("unit")
    @Size(max = 50)
    public String unit;

    @Parameter(description = "Void ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    public boolean includeVoided;

    /** SQL conditions on the judgement {@code j}. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        if (set != null) {
            conditions.add("sv.set_code = :set");
        }
        if (unit != null) {
            conditions.add("j.unit = :unit");
        }
        if (!includeVoided) {
            conditions.add("j.voided_at is null");
        }
        return conditions;
    }

    Map<String, Object> binds() {
        return Filters.of("set", set, "unit", unit);
    }
}
