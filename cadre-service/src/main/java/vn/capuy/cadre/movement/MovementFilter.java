package vn.capuy.cadre.movement;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.cadre.movement.rules.Direction;

/** Which movements are listed. */
public class MovementFilter {
    @Parameter(description = "Decided by this organisation.", example = "BL")
    @QueryParam("decidedBy")
    @Size(max = 50)
    public String decidedBy;

    @Parameter(description = "Of this kind.")
    @QueryParam("kind")
    public MovementKind kind;

    @Parameter(description = "In this state.")
    @QueryParam("state")
    public MovementState state;

    @Parameter(description = "Of this cadre.", example = "CB-00001")
    @QueryParam("person")
    @Size(max = 30)
    public String person;

    @Parameter(description = "Going this way.")
    @QueryParam("direction")
    public Direction direction;

    @Parameter(description = "Whose return is due from this day on.", example = "2025-10-01")
    @QueryParam("dueFrom")
    public LocalDate dueFrom;

    @Parameter(description = "Whose return is due up to this day, included.", example = "2025-12-31")
    @QueryParam("dueTo")
    public LocalDate dueTo;

    @Parameter(description = "Effective from this day on.", example = "2020-08-01")
    @QueryParam("from")
    public LocalDate from;

    @Parameter(description = "Effective up to this day, included.", example = "2023-03-31")
    @QueryParam("to")
    public LocalDate to;
}
