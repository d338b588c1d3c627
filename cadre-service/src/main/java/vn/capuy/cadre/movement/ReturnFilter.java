package vn.capuy.cadre.movement;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which returns are listed, and as of which day. */
public class ReturnFilter {
    @Parameter(description = "As it stood on this day; today when absent.", example = "2025-10-01")
    @QueryParam("on")
    public LocalDate on;

    @Parameter(description = "Decided by this organisation.", example = "BL")
    @QueryParam("decidedBy")
    @Size(max = 50)
    public String decidedBy;

    @Parameter(description = "Of this kind.")
    @QueryParam("kind")
    public MovementKind kind;
}
