package vn.capuy.document.task;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.document.text.SoughtWords;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Which tasks are listed. Used as {@code @BeanParam @Valid}. */
public class TaskFilter {
    @Parameter(description = "Only assigned by this body.", example = "BL")
    @QueryParam("assignedBy")
    @Size(max = 50)
    String assignedBy;

    @Parameter(description = "Only led in this organisation or by this person, by the code.", example = "BL-HM-DU")
    @QueryParam("lead")
    @Size(max = 50)
    String lead;

    @Parameter(description = "Only in this state.")
    @QueryParam("state")
    TaskState state;

    @Parameter(description = "Only of this field of work.", example = "NEW_RURAL")
    @QueryParam("field")
    @Size(max = 50)
    String field;

    @Parameter(description = "Only of a source of this kind.")
    @QueryParam("sourceKind")
    TaskSource.Kind sourceKind;

    @Parameter(description = "Only those of which no source is known, or only the others.")
    @QueryParam("withoutSource")
    Boolean withoutSource;

    @Parameter(
            description = "Only on which this organisation or person works beside the lead, by the code.",
            example = "BL-BDV")
    @QueryParam("collaborator")
    @Size(max = 50)
    String collaborator;

    @Parameter(
            description = "All of these words in reference or content; diacritics do not matter.",
            example = "tieu chi moi truong")
    @QueryParam("q")
    @Size(max = 200)
    String q;

    @Parameter(description = "Only those that are overdue on the day `onDay`, or only the others.")
    @QueryParam("overdue")
    Boolean overdue;

    @Parameter(description = "Only that come of this document, or of a clause of it.")
    @QueryParam("document")
    UUID document;

    @Parameter(description = "Only that come of this clause.")
    @QueryParam("clause")
    UUID clause;

    @Parameter(description = "Only parts of this task.")
    @QueryParam("parent")
    UUID parent;

    @Parameter(description = "Only due on this day or later.", example = "2022-07-01")
    @QueryParam("dueFrom")
    LocalDate dueFrom;

    @Parameter(description = "Only due on this day or earlier.", example = "2022-09-30")
    @QueryParam("dueTo")
    LocalDate dueTo;

    @Parameter(description = "Only assigned on this day or later.", example = "2021-03-01")
    @QueryParam("assignedFrom")
    LocalDate assignedFrom;

    @Parameter(description = "Only assigned on this day or earlier.", example = "2022-12-31")
    @QueryParam("assignedTo")
    LocalDate assignedTo;

    @Parameter(
            description = "The day as of which state, due day and lead are told; today when absent.",
            example = "2021-12-31")
    @QueryParam("onDay")
    LocalDate onDay;

    @Parameter(description = "As recorded by this moment; now when absent.")
    @QueryParam("knownAt")
    Instant knownAt;

    /** By name, as the list binds them; refuses (400) a period that is upside down. */
    Map<String, Object> filters() {
        var faults = new ArrayList<Fault>();
        if (dueFrom != null && dueTo != null && dueTo.isBefore(dueFrom)) {
            faults.add(Fault.of("dueTo", "violation.period"));
        }
        if (assignedFrom != null && assignedTo != null && assignedTo.isBefore(assignedFrom)) {
            faults.add(Fault.of("assignedTo", "violation.period"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        Map<String, Object> filters = Filters.of(
                "assignedBy", assignedBy,
                "lead", lead,
                "state", state,
                "field", field,
                "sourceKind", sourceKind,
                "collaborator", collaborator,
                "document", document,
                "clause", clause,
                "parent", parent,
                "from", dueFrom,
                "to", dueTo,
                "assignedFrom", assignedFrom,
                "assignedTo", assignedTo);
        SoughtWords.of(q).bind(filters);
        return filters;
    }
}
