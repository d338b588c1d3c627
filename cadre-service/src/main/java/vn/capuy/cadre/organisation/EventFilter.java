package vn.capuy.cadre.organisation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which events are listed. */
public class EventFilter {
    @Parameter(description = "Of which day on.", example = "2025-07-01")
    @QueryParam("from")
    public LocalDate from;

    @Parameter(description = "Up to which day, included.")
    @QueryParam("to")
    public LocalDate to;

    @Parameter(description = "Which concern this unit, as predecessor or successor too.", example = "BL-HM")
    @QueryParam("unit")
    @Size(max = 50)
    public String unit;
}
