package vn.capuy.document.task.escalation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which tasks that are due are listed. Used as {@code @BeanParam @Valid}. */
public class DueFilter {
    @Parameter(
            description = "Only due within so many working days from today, today being 0, with all that are overdue.",
            example = "5")
    @QueryParam("within")
    @Min(0)
    @Max(250)
    Integer within;

    @Parameter(description = "Only those that are overdue, or only the others.")
    @QueryParam("late")
    Boolean late;

    @Parameter(description = "Only led in this organisation or by this person, by the code.", example = "BL-HM-DU")
    @QueryParam("lead")
    @Size(max = 50)
    String lead;

    @Parameter(description = "Only assigned by this body.", example = "BL")
    @QueryParam("assignedBy")
    @Size(max = 50)
    String assignedBy;
}
