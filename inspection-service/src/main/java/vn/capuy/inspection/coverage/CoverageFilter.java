package vn.capuy.inspection.coverage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.inspection.casefile.CaseGroup;
import vn.capuy.inspection.casefile.CaseKind;

/** Of whom coverage is told, and which looks count. Used as {@code @BeanParam @Valid}. */
public class CoverageFilter {
    @Parameter(description = "All that stands under this organisation on the day, itself included.", example = "BL")
    @QueryParam("org")
    @NotBlank
    @Size(max = 50)
    public String org;

    @Parameter(description = "As of the end of this day; today when absent.", example = "2025-06-30")
    @QueryParam("onDay")
    public LocalDate onDay;

    @Parameter(description = "Only looks of this kind count.")
    @QueryParam("kind")
    public CaseKind kind;

    @Parameter(description = "Only inspections, or only supervisions, count.")
    @QueryParam("group")
    public CaseGroup group;

    @Parameter(description = "Only looks at this matter count, by its code.", example = "FINANCE")
    @QueryParam("matter")
    @Size(max = 50)
    public String matter;

    @Parameter(description = "True: only who was never looked at in this way. False: only who was.")
    @QueryParam("never")
    public Boolean never;

    @Parameter(description = "Only who was not looked at for so many days, or never.", example = "365")
    @QueryParam("minDays")
    @Min(0)
    @Max(100_000)
    public Integer minDays;

    /** What was asked for, by name. */
    Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        put(asked, "org", org);
        put(asked, "onDay", onDay);
        put(asked, "kind", kind);
        put(asked, "group", group);
        put(asked, "matter", matter);
        put(asked, "never", never);
        put(asked, "minDays", minDays);
        return asked;
    }

    private static void put(Map<String, String> asked, String name, Object value) {
        if (value != null) {
            asked.put(name, String.valueOf(value));
        }
    }
}
