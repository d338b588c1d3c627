package vn.capuy.inspection.discipline;

import static vn.capuy.inspection.discipline.DisciplineResource.IF_MATCH;
import static vn.capuy.inspection.discipline.DisciplineResource.answer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.idempotency.Idempotent;

/** Appeals against a decision in force, and corrections without one. */
@Path("/disciplines/{id}/reviews")
@Tag(name = "Discipline")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DisciplineReviewResource {
    private final ReviewService service;

    DisciplineReviewResource(ReviewService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "fileDisciplineReview",
            summary = "Enter an appeal against a decision, or the proposal to correct it",
            description = "The decision stays in force meanwhile. One is open at a time.")
    @APIResponse(
            responseCode = "200",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = DisciplineView.class)))
    @APIResponse(responseCode = "409", description = "The decision is not in force, or one is open already")
    public Response file(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReviewRequest body) {
        return answer(service.file(id, ifMatch, body));
    }

    @POST
    @Path("/{review}/outcome")
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "resolveDisciplineReview",
            summary = "Enter what became of an appeal or a correction",
            description =
                    "An appeal is decided by the body above; a correction by the body itself or one above. CHANGED enters"
                            + " a decision of its own with another form, ruled like any other, which takes the place of this one;"
                            + " REVERSED takes it away. Other systems are told of both where a member is disciplined.")
    @APIResponse(
            responseCode = "200",
            description = "Entered; `reviews[].newDecision` is the decision with another form",
            content = @Content(schema = @Schema(implementation = DisciplineView.class)))
    @APIResponse(responseCode = "409", description = "It has been resolved before, or the number is taken")
    @APIResponse(responseCode = "422", description = "A regulation is not met or not judged; every finding is listed")
    public Response resolve(
            @PathParam("id") UUID id,
            @PathParam("review") UUID review,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OutcomeRequest body) {
        return answer(service.resolve(id, review, ifMatch, body));
    }
}
