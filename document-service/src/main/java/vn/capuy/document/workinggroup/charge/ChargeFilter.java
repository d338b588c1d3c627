package vn.capuy.document.workinggroup.charge;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;

/** Which charges are asked for. Used as {@code @BeanParam @Valid}. */
public class ChargeFilter {
    @Parameter(description = "Only of this working group.")
    @QueryParam("workingGroup")
    public UUID workingGroup;

    @Parameter(description = "Only of this kind.")
    @QueryParam("kind")
    public ChargeKind kind;

    @Parameter(description = "Only directing this commune or town.", example = "BL-HM")
    @QueryParam("place")
    @Size(max = 50)
    public String place;

    @Parameter(description = "Only under this steering committee.")
    @QueryParam("committee")
    public UUID committee;

    @Parameter(description = "Only those that hold on this day, of groups that work then.", example = "2022-12-31")
    @QueryParam("onDay")
    public LocalDate onDay;

    @Parameter(description = "Void ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    public boolean includeVoided;

    /** SQL conditions on the charge {@code c} of the group {@code g} with its end {@code e}; only those that are asked. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        when(workingGroup, "c.working_group = :workingGroup", conditions);
        when(kind, "c.kind = :kind", conditions);
        when(place, "c.place = :place", conditions);
        when(committee, "c.committee = :committee", conditions);
        when(
                onDay,
                ChargeSql.holds("c", ":onDay")
                        + " and g.voided_at is null and (e.ended_on is null or e.ended_on >= :onDay)",
                conditions);
        if (!includeVoided) {
            conditions.add("c.voided_at is null");
        }
        return conditions;
    }

    Map<String, Object> binds() {
        return Filters.of(
                "workingGroup", workingGroup, "kind", kind, "place", place, "committee", committee, "onDay", onDay);
    }

    private static void when(Object value, String condition, List<String> conditions) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
