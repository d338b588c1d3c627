package vn.capuy.cadre.training;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.idempotency.Idempotent;

/** Who is sent to a class, over HTTP. */
@Path("/training-classes")
@Tag(name = "Training", description = "Training classes, and who was sent to them by whom.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SendingResource {
    private final SendingService service;

    SendingResource(SendingService service) {
        this.service = service;
    }

    @POST
    @Path("/{id}/attendances")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(operationId = "sendToTraining", summary = "Send a cadre to a class")
    @APIResponse(
            responseCode = "201",
            description = "The attendance.",
            content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    public Response send(@PathParam("id") UUID id, @NotNull @Valid AttendanceRequest request, @Context UriInfo uri) {
        AttendanceView sent = service.send(id, request);
        return Response.created(uri.getBaseUriBuilder()
                        .path(AttendanceResource.class)
                        .path(sent.id().toString())
                        .build())
                .tag(Versions.tag(sent.version()))
                .entity(sent)
                .build();
    }

    @POST
    @Path("/{id}/sending-lists")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(operationId = "sendListToTraining", summary = "Send a list of cadres to a class")
    @APIResponse(
            responseCode = "200",
            description = "The attendances.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AttendanceView.class)))
    public Response sendList(@PathParam("id") UUID id, @NotNull @Valid SendingListRequest request) {
        return Response.ok(service.send(id, request)).build();
    }
}
