package vn.capuy.document.task.escalation;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** The ladder by which due days of tasks are reminded of and escalated. */
@Path("/tasks/rungs")
@Tag(name = "Tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RungResource {
    private final Rungs rungs;

    RungResource(Rungs rungs) {
        this.rungs = rungs;
    }

    @GET
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "listTaskRungs",
            summary = "The rungs by which tasks are reminded of and escalated, with all their versions",
            description =
                    "No regulation is known that sets the first ones: they are the house's own, and an administrator's to change.")
    public List<RungView> list() {
        return rungs.all();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Idempotent
    @Operation(
            operationId = "enterTaskRung",
            summary = "Enter a rung, or how one is to be from a day on",
            description = "Of the versions of a code the last one before a day holds on it.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = RungView.class)))
    @APIResponse(responseCode = "409", description = "The rung has a version from that day")
    public Response enter(@NotNull @Valid RungRequest body, @Context UriInfo uri) {
        RungView entered = rungs.enter(body);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Idempotent
    @Operation(operationId = "voidTaskRung", summary = "Void a version of a rung that was entered wrongly")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = RungView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidFor(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Reason body) {
        RungView voided = rungs.voidFor(id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
