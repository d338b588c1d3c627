package vn.capuy.cadre.training;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.cadre.person.TheoryLevel;

/** Which programmes are listed. */
public class ProgrammeFilter {
    @Parameter(description = "Of this kind.")
    @QueryParam("kind")
    public TrainingKind kind;

    @Parameter(description = "That award this level of political theory.")
    @QueryParam("awards")
    public TheoryLevel awards;
}
