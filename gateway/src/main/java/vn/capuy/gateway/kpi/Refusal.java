package vn.capuy.gateway.kpi;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import vn.capuy.platform.problem.ProblemException.Fault;

/** A problem of a service, of which the faulty fields are handed on in its words. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Refusal(List<Violation> violations) {

    /** A faulty field and why. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Violation(String field, String message) {
        boolean isWhole() {
            return field != null && message != null;
        }
    }

    /** Empty where it does not say what is wrong. */
    static List<Fault> faults(String body, ObjectMapper json) {
        try {
            Refusal told = json.readValue(body, Refusal.class);
            return told == null || told.violations() == null
                    ? List.of()
                    : told.violations().stream()
                            .filter(each -> each != null && each.isWhole())
                            .map(each -> new Fault(each.field(), "violation.told", Map.of("sentence", each.message())))
                            .toList();
        } catch (JsonProcessingException malformed) {
            return List.of();
        }
    }
}
