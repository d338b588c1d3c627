package vn.capuy.document.steering;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;

/** Which steering committees are asked for. Used as {@code @BeanParam @Valid}. */
public class CommitteeFilter {
    @Parameter(description = "Only founded by this committee.", example = "BL")
    @QueryParam("foundedBy")
    @Size(max = 50)
    public String foundedBy;

    @Parameter(description = "Only of this field of work.", example = "NEW_RURAL")
    @QueryParam("field")
    @Size(max = 50)
    public String field;

    @Parameter(description = "Only working on this day.", example = "2022-12-31")
    @QueryParam("workingOn")
    public LocalDate workingOn;

    @Parameter(description = "Void ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    public boolean includeVoided;

    /** SQL conditions on the committee {@code c}, only those that are asked. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        if (foundedBy != null) {
            conditions.add("c.founded_by = :foundedBy");
        }
        if (field != null) {
            conditions.add("c.field = :field");
        }
        if (workingOn != null) {
            conditions.add("c.founded_on <= :workingOn and (c.ended_on is null or c.ended_on >= :workingOn)");
        }
        if (!includeVoided) {
            conditions.add("c.voided_at is null");
        }
        return conditions;
    }

    Map<String, Object> binds() {
        return Filters.of("foundedBy", foundedBy, "field", field, "workingOn", workingOn);
    }
}
