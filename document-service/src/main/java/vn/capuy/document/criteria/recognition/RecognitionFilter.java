package vn.capuy.document.criteria.recognition;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;

/** Which recognitions are asked for. Used as {@code @BeanParam @Valid}. */
public class RecognitionFilter {
    @Parameter(description = "Only of this set.", example = "NRD_COMMUNE")
    @QueryParam("set")
    @Size(max = 50)
    public String set;

    @Parameter(description = "Only of this unit.", example = "BL-HM")
    @QueryParam("unit")
    @Size(max = 50)
    public String unit;

    @Parameter(description = "Decided on this day or later.", example = "2022-01-01")
    @QueryParam("from")
    public LocalDate from;

    @Parameter(description = "Decided on this day or earlier.", example = "2022-12-31")
    @QueryParam("to")
    public LocalDate to;

    @Parameter(description = "Void ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    public boolean includeVoided;

    /** SQL conditions on the recognition {@code g}. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        when(set, "g.set_code = :set", conditions);
        when(unit, "g.unit = :unit", conditions);
        when(from, "g.decided_on >= :from", conditions);
        when(to, "g.decided_on <= :to", conditions);
        if (!includeVoided) {
            conditions.add("g.voided_at is null");
        }
        return conditions;
    }

    Map<String, Object> binds() {
        return Filters.of("set", set, "unit", unit, "from", from, "to", to);
    }

    private static void when(Object value, String condition, List<String> conditions) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
