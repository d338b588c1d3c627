package vn.capuy.report.suite;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A problem of the gateway, of which the faulty fields are handed on. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Refusal(List<Violation> violations) {
    Refusal {
        violations = violations == null ? List.of() : violations;
    }

    /** A faulty field and why. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Violation(String field, String message) {}
}
