package vn.capuy.cadre.organisation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.organisation.UnitKind;

/** Which units are listed. */
public class UnitFilter {
    @Parameter(description = "Those directly under this unit.", example = "BL")
    @QueryParam("parent")
    @Size(max = 50)
    public String parent;

    @Parameter(description = "Those of this kind.")
    @QueryParam("kind")
    public UnitKind kind;

    @Parameter(
            description = "Those that existed on this day, as they were then; all there ever were when absent.",
            example = "2023-03-31")
    @QueryParam("onDay")
    public LocalDate onDay;

    @Parameter(
            description =
                    "TODAY: the units that exist on the day (today when absent), and each that has ended by then once "
                            + "under every unit that took it over, which is its parent here; with its share.")
    @QueryParam("tree")
    public TreeOf tree;
}
