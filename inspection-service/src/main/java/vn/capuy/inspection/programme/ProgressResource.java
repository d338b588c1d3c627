package vn.capuy.inspection.programme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;

/** How far a programme has come, and where it clashes with those of others. */
@Path("/programmes")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProgressResource {
    private final ProgressService progress;
    private final ClashService clashes;

    ProgressResource(ProgressService progress, ClashService clashes) {
        this.progress = progress;
        this.clashes = clashes;
    }

    @GET
    @Path("/{id}/progress")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readProgrammeProgress",
            summary = "How far a programme has come by a day: each item with its case, and the cases beside it",
            description = "Told by the items and cases that exist for the caller; that he read of these cases is in the"
                    + " journal.")
    @APIResponse(responseCode = "404", description = "There is no such programme within the account's scope")
    public ProgressView progress(
            @PathParam("id") UUID id,
            @Parameter(description = "As of the end of this day; today when absent.", example = "2025-06-30")
                    @QueryParam("onDay")
                    LocalDate onDay) {
        return progress.of(id, onDay);
    }

    @GET
    @Path("/{id}/clashes")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listProgrammeClashes",
            summary = "Where a programme burdens the same subject as a higher level's or a neighbouring body's",
            description =
                    "With approved and submitted programmes within the scope; of approved ones outside it only the"
                            + " level and the period are told, and only what is not restricted. `ruling` shows what an approval would"
                            + " ask to be judged.")
    @APIResponse(responseCode = "404", description = "There is no such programme within the account's scope")
    public ClashesView clashes(
            @PathParam("id") UUID id,
            @Parameter(description = "Of what this amendment brings, instead of what stands in the programme.")
                    @QueryParam("amendment")
                    UUID amendment) {
        return clashes.of(id, amendment);
    }
}
