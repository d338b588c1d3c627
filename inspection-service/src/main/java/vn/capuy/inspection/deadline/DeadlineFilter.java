package vn.capuy.inspection.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which deadlines a list is to hold. Used as {@code @BeanParam @Valid}. */
public class DeadlineFilter {
    @Parameter(description = "Only due within so many working days from today, or overdue.", example = "10")
    @QueryParam("within")
    @Min(0)
    @Max(1000)
    Integer within;

    @Parameter(description = "`true`: only overdue ones; `false`: only those that are not.")
    @QueryParam("overdue")
    Boolean overdue;

    @Parameter(description = "Only led by this body.", example = "BL-UBKT")
    @QueryParam("leadBody")
    @Size(max = 50)
    String leadBody;

    boolean takes(Deadline deadline) {
        return deadline.dueOn() != null
                && (within == null || deadline.left() <= within)
                && (overdue == null || overdue == (deadline.standing() == Standing.OVERDUE));
    }

    /** What was asked for, by name. */
    Map<String, Object> asked() {
        var asked = new LinkedHashMap<String, Object>();
        put(asked, "within", within);
        put(asked, "overdue", overdue);
        put(asked, "leadBody", leadBody);
        return asked;
    }

    private static void put(Map<String, Object> asked, String name, Object value) {
        if (value != null) {
            asked.put(name, value);
        }
    }
}
