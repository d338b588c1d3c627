package vn.capuy.inspection.team.roster;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which inspectors a list is to hold. Used as {@code @BeanParam @Valid}. */
public class InspectorFilter {
    @Parameter(description = "Only those of this committee.", example = "BL-UBKT")
    @QueryParam("committee")
    @Size(max = 50)
    String committee;

    @Parameter(description = "Only this member.", example = "CB-00021")
    @QueryParam("member")
    @Size(max = 50)
    String member;

    @Parameter(description = "Only those in office on this day.", example = "2022-05-16")
    @QueryParam("onDay")
    LocalDate onDay;

    /** What was asked for, by name. */
    Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        put(asked, "committee", committee);
        put(asked, "member", member);
        put(asked, "onDay", onDay);
        return asked;
    }

    private static void put(Map<String, String> asked, String name, Object value) {
        if (value != null) {
            asked.put(name, value.toString());
        }
    }
}
