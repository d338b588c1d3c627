package vn.capuy.inspection.petition;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.problem.ProblemException;

/** Which petitions a list is to hold. Used as {@code @BeanParam @Valid}. No filter looks into text, so none can be tried out on it. */
public class PetitionFilter {
    @Parameter(description = "Only of this kind.")
    @QueryParam("kind")
    PetitionKind kind;

    @Parameter(description = "Only in this state.")
    @QueryParam("state")
    PetitionState state;

    @Parameter(description = "Only received by this body.", example = "BL-UBKT")
    @QueryParam("receivingBody")
    @Size(max = 50)
    String receivingBody;

    @Parameter(description = "Only those about this matter.", example = "FINANCE")
    @QueryParam("matter")
    @Size(max = 100)
    String matter;

    @Parameter(description = "Only those that concern this organisation.", example = "BL-HM-DU")
    @QueryParam("organisation")
    @Size(max = 50)
    String organisation;

    @Parameter(description = "Only those that concern this member.", example = "BL-P0417")
    @QueryParam("member")
    @Size(max = 50)
    String member;

    @Parameter(description = "Only received on this day or later.", example = "2020-08-01")
    @QueryParam("from")
    LocalDate from;

    @Parameter(description = "Only received on this day or earlier.", example = "2023-03-31")
    @QueryParam("to")
    LocalDate to;

    Map<String, Object> filters() {
        return Filters.of(
                "kind", kind,
                "state", state,
                "receivingBody", receivingBody,
                "matter", matter,
                "organisation", organisation,
                "member", member,
                "from", from,
                "to", to);
    }

    /** What was asked for, by name. */
    Map<String, Object> asked() {
        var asked = new LinkedHashMap<>(new HashMap<>(filters()));
        asked.values().removeIf(value -> value == null);
        asked.replaceAll((name, value) -> String.valueOf(value));
        return asked;
    }

    /** Refuses (400) a period that is upside down. */
    PetitionFilter checked() {
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.invalid("to", "violation.period");
        }
        return this;
    }
}
