package vn.capuy.document.workinggroup.member;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.document.workinggroup.charge.ChargeSql;
import vn.capuy.platform.list.Filters;

/** Which seats are asked for. Used as {@code @BeanParam @Valid}. */
public class GroupMemberFilter {
    @Parameter(description = "Only of this steering committee.")
    @QueryParam("committee")
    public UUID committee;

    @Parameter(description = "Only of this working group.")
    @QueryParam("workingGroup")
    public UUID workingGroup;

    @Parameter(description = "Only as this function.")
    @QueryParam("function")
    public MemberFunction function;

    @Parameter(description = "Only of this body's offices.", example = "BL")
    @QueryParam("organisation")
    @Size(max = 50)
    public String organisation;

    @Parameter(description = "Only of the person of this code.", example = "CB-00417")
    @QueryParam("member")
    @Size(max = 50)
    public String member;

    @Parameter(
            description =
                    "Only seats that last on this day, of bodies that work then; who is in office is told as of it.",
            example = "2022-12-31")
    @QueryParam("onDay")
    public LocalDate onDay;

    @Parameter(
            description =
                    "Only persons who have left the office by which they sit, as of that day (today when none is asked).")
    @QueryParam("leftOffice")
    @DefaultValue("false")
    public boolean leftOffice;

    @Parameter(description = "Void ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    public boolean includeVoided;

    /** SQL conditions on the seat {@code m} of the body {@code b}; only those that are asked. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        when(committee, "m.committee = :committee", conditions);
        when(workingGroup, "m.working_group = :workingGroup", conditions);
        when(function, "m.function = :function", conditions);
        when(organisation, "m.organisation = :organisation", conditions);
        when(member, "m.member = :member", conditions);
        if (onDay != null || leftOffice) {
            conditions.add(ChargeSql.holds("m", ":onDay")
                    + " and not b.voided and (b.ended_on is null or b.ended_on >= :onDay)");
        }
        if (leftOffice) {
            conditions.add("m.member is not null and not " + GroupMemberQueries.IN_OFFICE);
        }
        if (!includeVoided) {
            conditions.add("m.voided_at is null");
        }
        return conditions;
    }

    Map<String, Object> binds(LocalDate today) {
        return new HashMap<>(Filters.of(
                "committee",
                committee,
                "workingGroup",
                workingGroup,
                "function",
                function,
                "organisation",
                organisation,
                "member",
                member,
                "onDay",
                onDay == null ? today : onDay));
    }

    private static void when(Object value, String condition, List<String> conditions) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
