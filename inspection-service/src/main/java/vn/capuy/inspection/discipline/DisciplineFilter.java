package vn.capuy.inspection.discipline;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.problem.ProblemException;

/** Which discipline files a list is to hold. Used as {@code @BeanParam @Valid}. */
public class DisciplineFilter {
    @Parameter(description = "Only in this state.")
    @QueryParam("state")
    DisciplineState state;

    @Parameter(description = "Only of this form, decided or, before that, proposed.")
    @QueryParam("form")
    Form form;

    @Parameter(description = "Only on organisations, or only on members.")
    @QueryParam("subjectKind")
    SubjectKind subjectKind;

    @Parameter(description = "Only by this body.", example = "BL-UBKT")
    @QueryParam("decidingBody")
    @Size(max = 50)
    String decidingBody;

    @Parameter(description = "Only of this organisation, or of members of it.", example = "BL-HM-DU")
    @QueryParam("organisation")
    @Size(max = 50)
    String organisation;

    @Parameter(description = "Only on this member.", example = "BL-P0417")
    @QueryParam("member")
    @Size(max = 50)
    String member;

    @Parameter(description = "Only of the case of this id.")
    @QueryParam("caseId")
    UUID caseId;

    @Parameter(description = "Only those that weigh on this day.", example = "2023-03-31")
    @QueryParam("inForceOn")
    LocalDate inForceOn;

    @Parameter(description = "Only decided (or proposed) on this day or later.", example = "2020-08-01")
    @QueryParam("from")
    LocalDate from;

    @Parameter(description = "Only decided (or proposed) on this day or earlier.", example = "2023-03-31")
    @QueryParam("to")
    LocalDate to;

    /** What is bound, by name. */
    Map<String, Object> binds() {
        return Filters.of(
                "state", state,
                "form", form,
                "subjectKind", subjectKind,
                "decidingBody", decidingBody,
                "organisation", organisation,
                "member", member,
                "caseId", caseId,
                "inForceOn", inForceOn,
                "from", from,
                "to", to);
    }

    /** What was asked for, by name. */
    Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        binds().forEach((name, value) -> {
            if (value != null) {
                asked.put(name, String.valueOf(value));
            }
        });
        return asked;
    }

    /** Refuses (400) a period that is upside down. */
    DisciplineFilter checked() {
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.invalid("to", "violation.period");
        }
        return this;
    }
}
