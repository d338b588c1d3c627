package vn.capuy.platform.member;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which members a list is to hold. Used as {@code @BeanParam @Valid}. */
public class MemberFilter {
    @Parameter(
            description = "Only whose name holds this, with or without diacritics; those spelled so come first.",
            example = "hoang thang")
    @QueryParam("name")
    @Size(max = 200)
    String name;

    @Parameter(
            description = "Only who is managed there, or held a post there, or below it, on the day.",
            example = "BL-HM-DU")
    @QueryParam("organisation")
    @Size(max = 50)
    String organisation;

    @Parameter(description = "As on this day; today when absent.", example = "2022-05-16")
    @QueryParam("onDay")
    LocalDate onDay;

    /** The name that is sought; null where none is. */
    String soughtName() {
        return name == null || name.isBlank() ? null : name.strip();
    }

    /** What was asked for, by name. */
    Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        put(asked, "name", soughtName());
        put(asked, "organisation", organisation);
        put(asked, "onDay", onDay);
        return asked;
    }

    private static void put(Map<String, String> asked, String name, Object value) {
        if (value != null) {
            asked.put(name, value.toString());
        }
    }
}
