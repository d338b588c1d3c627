package vn.capuy.cadre.dossier.contradiction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** The contradictions of one dossier over HTTP. */
@Path("/people/{id}/contradictions")
@Tag(name = "Dossiers", description = "Dossiers with the fields of form 2C. Reading one is journalled.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ContradictionResource {
    private static final String KEY = "[0-9a-f]{64}";

    private final ContradictionService service;

    ContradictionResource(ContradictionService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listContradictions",
            summary = "What contradicts in a dossier, with the evidence",
            description = "Found anew each time; nothing in the dossier is changed by it.")
    public List<ContradictionView> list(@PathParam("id") UUID id) {
        return service.of(id);
    }

    @POST
    @Path("/{key}/set-aside")
    @Idempotent
    @RolesAllowed(Roles.CADRE_APPROVER)
    @Operation(
            operationId = "setContradictionAside",
            summary = "Set a contradiction aside, with the ground",
            description = "It holds for this very evidence: when that changes, the contradiction is open again.")
    @APIResponse(
            responseCode = "200",
            description = "The contradiction, set aside.",
            content = @Content(schema = @Schema(implementation = ContradictionView.class)))
    public Response setAside(
            @PathParam("id") UUID id,
            @Parameter(description = "The contradiction's `key`.") @PathParam("key") @Pattern(regexp = KEY) String key,
            @NotNull @Valid SetAsideRequest request) {
        ContradictionView aside = service.setAside(id, key, request.ground());
        return Response.ok(aside).tag(Versions.tag(aside.setAside().version())).build();
    }

    @POST
    @Path("/{key}/take-up")
    @Idempotent
    @RolesAllowed(Roles.CADRE_APPROVER)
    @Operation(operationId = "takeContradictionUp", summary = "Take up again a contradiction that was set aside")
    @APIResponse(
            responseCode = "200",
            description = "The contradiction, open again.",
            content = @Content(schema = @Schema(implementation = ContradictionView.class)))
    public Response takeUp(
            @PathParam("id") UUID id,
            @Parameter(description = "The contradiction's `key`.") @PathParam("key") @Pattern(regexp = KEY) String key,
            @Parameter(description = "The version of the setting aside.") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason reason) {
        return Response.ok(service.takeBack(id, key, ifMatch, reason.reason())).build();
    }
}
