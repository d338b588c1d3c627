package vn.capuy.cadre.training;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which classes are listed. */
public class ClassFilter {
    @Parameter(description = "Of this kind.")
    @QueryParam("kind")
    public TrainingKind kind;

    @Parameter(description = "That begin on this day or later.", example = "2020-08-01")
    @QueryParam("from")
    public LocalDate from;

    @Parameter(description = "That begin up to this day, included.", example = "2023-03-31")
    @QueryParam("to")
    public LocalDate to;
}
