package vn.capuy.inspection.petition.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

/** Who sent a petition, apart from it. */
@Path("/petitions/{id}")
@Tag(name = "Petition identities", description = "Who sent a petition: encrypted, for the persons named for it alone.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class IdentityResource {
    private final IdentityService service;
    private final SameSender sameSender;

    IdentityResource(IdentityService service, SameSender sameSender) {
        this.service = service;
        this.sameSender = sameSender;
    }

    /** A PUT, which is repeatable by itself: of a POST with a key, a hash of the body would be kept. */
    @PUT
    @Path("/identity")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Operation(
            operationId = "enterPetitionIdentity",
            summary = "Enter who sent a petition",
            description =
                    "In place of what was entered before, which is kept. Whoever enters it does not see it afterwards, "
                            + "unless he is named for it. Nothing is answered, and the petition's ETag stays, so that neither tells "
                            + "whether there was one. Refused where the petition's own text names the sender.")
    @APIResponse(responseCode = "204", description = "Entered")
    @APIResponse(responseCode = "409", description = "The petition is closed or voided")
    public Response enter(
            @PathParam("id") UUID id,
            @Parameter(description = "The petition's ETag.") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SenderIdentity body) {
        service.enter(id, ifMatch, body);
        return Response.noContent().build();
    }

    @GET
    @Path("/identity")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readPetitionIdentity",
            summary = "Who sent a petition, for those who were named for it",
            description =
                    "To everybody else, whatever his office, it does not exist, as it does not where none was entered. "
                            + "Every reading, and every attempt, is in the journal.")
    @APIResponse(
            responseCode = "200",
            description = "Who sent it",
            content = @Content(schema = @Schema(implementation = IdentityView.class)))
    @APIResponse(responseCode = "404", description = "There is none for this caller")
    public Response read(@PathParam("id") UUID id) {
        return Response.ok(service.read(id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/same-sender")
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Operation(
            operationId = "findSameSender",
            summary = "The other petitions of the same sender, never who it is",
            description =
                    "By keyed hashes of identity number, telephone, or name and address. Not for who entered an identity "
                            + "of the petition (403); what the caller entered himself is not met. Every search is in the journal.")
    public SameSender.Others sameSender(@PathParam("id") UUID id) {
        return sameSender.of(id);
    }
}
