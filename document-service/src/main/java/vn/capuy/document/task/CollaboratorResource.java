package vn.capuy.document.task;

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
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** Who works on a task beside its lead, over HTTP. */
@Path("/tasks/{id}/collaborators")
@Tag(name = "Tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CollaboratorResource {
    private static final String IF_MATCH = "The task's ETag: from which version it is changed.";

    private final CollaboratorService service;

    CollaboratorResource(CollaboratorService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTaskCollaborators",
            summary = "Who works on a task beside its lead",
            description = "By the day on which they came; who was entered by mistake too, with the reason.")
    public List<CollaboratorView> list(@PathParam("id") UUID id) {
        return service.list(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "enterTaskCollaborator",
            summary = "Name a body or a person who works on a task beside its lead",
            description = "For the body that assigned the task, while it has not ended. It sees the task from then on.")
    @APIResponse(
            responseCode = "200",
            description = "The task, with everyone who works on it",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    @APIResponse(responseCode = "409", description = "The task has ended or was voided, or they work on it already")
    public Response enter(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewCollaborator body) {
        TaskView changed = service.enter(id, ifMatch, body);
        return Answers.changed(changed.version(), changed);
    }

    @POST
    @Path("/{collaborator}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Idempotent
    @Operation(
            operationId = "voidTaskCollaborator",
            summary = "Void that somebody works on a task, entered by mistake",
            description = "They see the task no more.")
    @APIResponse(
            responseCode = "200",
            description = "The task, with everyone who works on it",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before, or the task was")
    public Response voidFor(
            @PathParam("id") UUID id,
            @PathParam("collaborator") UUID collaborator,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        TaskView changed = service.voidFor(id, collaborator, ifMatch, body.reason());
        return Answers.changed(changed.version(), changed);
    }
}
