package vn.capuy.inspection.petition;

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
import vn.capuy.platform.record.Reason;

/** Petitions that belong together. */
@Path("/petitions/{id}/links")
@Tag(name = "Petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
@RunOnVirtualThread
public class PetitionLinkResource {
    private final PetitionLinks links;

    PetitionLinkResource(PetitionLinks links) {
        this.links = links;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "linkPetition",
            summary = "Link a petition with another that says the same, comes from the same sender, or belongs with it")
    @APIResponse(
            responseCode = "200",
            description = "Linked",
            content = @Content(schema = @Schema(implementation = PetitionView.class)))
    @APIResponse(responseCode = "409", description = "They are linked so already, or the petition is closed or voided")
    public Response link(
            @PathParam("id") UUID id,
            @Parameter(description = PetitionResource.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LinkRequest body) {
        return PetitionResource.answer(links.link(id, ifMatch, body));
    }

    @POST
    @Path("/{link}/void")
    @Idempotent
    @Operation(operationId = "voidPetitionLink", summary = "Void a link that was made by mistake")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = PetitionView.class)))
    @APIResponse(responseCode = "409", description = "The petition is closed or voided")
    public Response unlink(
            @PathParam("id") UUID id,
            @PathParam("link") UUID link,
            @Parameter(description = PetitionResource.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return PetitionResource.answer(links.unlink(id, link, ifMatch, body.reason()));
    }
}
