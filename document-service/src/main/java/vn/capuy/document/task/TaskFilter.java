package vn.capuy.document.task;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.problem.ProblemException;

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

    @Parameter(description = "Only those that are overdue today, or only the others.")
    @QueryParam("overdue")
    Boolean overdue;

    @Parameter(description = "Only that come of this document, or of a clause of it.")
    @QueryParam("document")
    UUID document;

    @Parameter(description = "Only parts of this task.")
    @QueryParam("parent")
    UUID parent;

    @Parameter(description = "Only due on this day or later.", example = "2022-07-01")
    @QueryParam("dueFrom")
    LocalDate dueFrom;

    @Parameter(description = "Only due on this day or earlier.", example = "2022-09-30")
    @QueryParam("dueTo")
    LocalDate dueTo;

    /** By name, as the list binds them; refuses (400) a period that is upside down. */
    Map<String, Object> filters() {
        if (dueFrom != null && dueTo != null && dueTo.isBefore(dueFrom)) {
            throw ProblemException.invalid("dueTo", "violation.period");
        }
        return Filters.of(
                "assignedBy",
                assignedBy,
                "lead",
                lead,
                "state",
                state,
                "field",
                field,
                "overdue",
                overdue,
                "document",
                document,
                "parent",
                parent,
                "from",
                dueFrom,
                "to",
                dueTo);
    }
}
