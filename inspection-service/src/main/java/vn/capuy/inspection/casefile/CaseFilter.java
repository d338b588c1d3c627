package vn.capuy.inspection.casefile;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.problem.ProblemException;

/** Which cases a list is to hold. Used as {@code @BeanParam @Valid}. */
public class CaseFilter {
    @Parameter(description = "Only of this kind.")
    @QueryParam("kind")
    CaseKind kind;

    @Parameter(description = "Only in this stage.")
    @QueryParam("stage")
    CaseStage stage;

    @Parameter(description = "Only led by this body.", example = "BL-UBKT")
    @QueryParam("leadBody")
    @Size(max = 50)
    String leadBody;

    @Parameter(description = "Only those that look into this matter, by its code.", example = "CADRE_WORK")
    @QueryParam("matter")
    @Size(max = 50)
    String matter;

    @Parameter(description = "Only decided on this day or later.", example = "2020-08-01")
    @QueryParam("decidedFrom")
    LocalDate decidedFrom;

    @Parameter(description = "Only decided on this day or earlier.", example = "2023-03-31")
    @QueryParam("decidedTo")
    LocalDate decidedTo;

    /** What was asked for, by name. */
    Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        Stream.of(
                        Map.entry("kind", Optional.ofNullable(kind)),
                        Map.entry("stage", Optional.ofNullable(stage)),
                        Map.entry("leadBody", Optional.ofNullable(leadBody)),
                        Map.entry("matter", Optional.ofNullable(matter)),
                        Map.entry("decidedFrom", Optional.ofNullable(decidedFrom)),
                        Map.entry("decidedTo", Optional.ofNullable(decidedTo)))
                .forEach(each -> each.getValue().ifPresent(value -> asked.put(each.getKey(), String.valueOf(value))));
        return asked;
    }

    /** Refuses (400) a period that is upside down. */
    CaseFilter checked() {
        if (decidedFrom != null && decidedTo != null && decidedTo.isBefore(decidedFrom)) {
            throw ProblemException.invalid("decidedTo", "violation.period");
        }
        return this;
    }
}
