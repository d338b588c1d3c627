package vn.capuy.inspection.petition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** Who handles a petition. */
@Path("/petitions/{id}/handlers")
@Tag(name = "Petitions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PetitionHandlerResource {
    private final PetitionHandlers handlers;

    PetitionHandlerResource(PetitionHandlers handlers) {
        this.handlers = handlers;
    }

    @GET
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listPetitionHandlers", summary = "Who was named to handle a petition")
    public NamedView list(@PathParam("id") UUID id) {
        return handlers.of(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "namePetitionHandler",
            summary = "Name who handles a petition",
            description =
                    "From now on it exists for that account, whatever its scope and clearance; never for one whom it "
                            + "concerns.")
    @APIResponse(
            responseCode = "200",
            description = "Named",
            content = @Content(schema = @Schema(implementation = NamedView.class)))
    @APIResponse(responseCode = "409", description = "Named already, or the petition is closed or voided")
    public Response name(
            @PathParam("id") UUID id,
            @Parameter(description = PetitionResource.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NameRequest body) {
        var named = handlers.name(id, ifMatch, body);
        return Answers.changed(named.version(), named.view());
    }

    @POST
    @Path("/{handler}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "withdrawPetitionHandler",
            summary = "Withdraw a petition from who handles it",
            description = "At any time, also once it is closed.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = NamedView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("handler") UUID handler,
            @Parameter(description = PetitionResource.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        var named = handlers.withdraw(id, handler, ifMatch, body.reason());
        return Answers.changed(named.version(), named.view());
    }
}
