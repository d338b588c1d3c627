package vn.capuy.document.criteria.value;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;

/** Which values are asked for. Used as {@code @BeanParam @Valid}. */
public class ValueFilter {
    @Parameter(description = "Only of this set.", example = "NRD_COMMUNE")
    @QueryParam("set")
    @Size(max = 50)
    public String set;

    @Parameter(description = "Only of this version of the set.", example = "2021-2025")
    @QueryParam("edition")
    @Size(max = 30)
    public String edition;

    @Parameter(description = "Only of the indicator of this number.", example = "15.1")
    @QueryParam("indicator")
    @Size(max = 7)
    public String indicator;

    @Parameter(description = "Only of this unit.", example = "BL-HM")
    @QueryParam("unit")
    @Size(max = 50)
    public String unit;

    @Parameter(description = "Of this day or later.", example = "2022-01-01")
    @QueryParam("from")
    public LocalDate from;

    @Parameter(description = "Of this day or earlier.", example = "2022-12-31")
    @QueryParam("to")
    public LocalDate to;

    @Parameter(description = "Only in this state; those that wait for verification are ENTERED.")
    @QueryParam("state")
    public ValueState state;

    @Parameter(description = "Void and rejected ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    public boolean includeVoided;

    /** SQL conditions on the value {@code v}; only those that are asked, so that each can use its index. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        when(set, "sv.set_code = :set", conditions);
        when(edition, "sv.edition = :edition", conditions);
        when(indicator, "i.number = :indicator", conditions);
        when(unit, "v.unit = :unit", conditions);
        when(from, "v.on_day >= :from", conditions);
        when(to, "v.on_day <= :to", conditions);
        if (state != null) {
            // Written out, so that the index of those that wait is found.
            conditions.add("v.state = '" + state.name() + "'");
        } else if (!includeVoided) {
            conditions.add("v.voided_at is null and v.rejected_at is null");
        }
        return conditions;
    }

    Map<String, Object> binds() {
        return Filters.of("set", set, "edition", edition, "indicator", indicator, "unit", unit, "from", from, "to", to);
    }

    private static void when(Object value, String condition, List<String> conditions) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
