package vn.capuy.report.suite;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;

/** Which records changed a figure between two moments, as its service tells it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SuiteChanges(
        Totals totals,
        List<Map<String, Object>> came,
        List<Map<String, Object>> moved,
        List<Map<String, Object>> went,
        String next) {

    /** How many in all. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Totals(long came, long moved, long went) {}
}
