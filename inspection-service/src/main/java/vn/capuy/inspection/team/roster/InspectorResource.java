package vn.capuy.inspection.team.roster;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
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
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Reason;

/** One inspector: read, ended, voided; and his history in the roster. */
@Path("/inspectors/{id}")
@Tag(name = "Inspectors")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InspectorResource {
    private static final String IF_MATCH = "The ETag of the version from which this change is made.";

    private final RosterService service;

    InspectorResource(RosterService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({
        Roles.INSPECTION_READER,
        Roles.INSPECTION_EDITOR,
        Roles.INSPECTION_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "readInspector", summary = "An inspector in the roster")
    @APIResponse(
            responseCode = "200",
            description = "The inspector",
            content = @Content(schema = @Schema(implementation = InspectorView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        InspectorView found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/history")
    @RolesAllowed({
        Roles.INSPECTION_READER,
        Roles.INSPECTION_EDITOR,
        Roles.INSPECTION_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "readInspectorHistory", summary = "What was done with an inspector's row, oldest first")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Path("/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_APPROVER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(
            operationId = "endInspector",
            summary = "Somebody inspects no more after a day",
            description = "After it he sees by no team any more the cases on which he worked.")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = InspectorView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid InspectorEnd body) {
        return answer(service.end(id, ifMatch, body));
    }

    @POST
    @Path("/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_APPROVER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(
            operationId = "voidInspector",
            summary = "Void a row of the roster that was entered by mistake",
            description = "It stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = InspectorView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before, or he was appointed to a case")
    public Response voidInspector(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return answer(service.voidFor(id, ifMatch, body.reason()));
    }

    private static Response answer(InspectorView changed) {
        return Answers.changed(changed.version(), changed);
    }
}
