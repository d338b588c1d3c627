package vn.capuy.document.retention;

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
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.idempotency.Idempotent;

/** How long one document is kept, over HTTP. */
@Path("/documents/{id}/retention")
@Tag(name = "Retention")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DocumentRetentionResource {
    private final RetentionService service;

    DocumentRetentionResource(RetentionService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readDocumentRetention", summary = "How long a document is kept, and why longer")
    @APIResponse(
            responseCode = "200",
            description = "Its retention.",
            content = @Content(schema = @Schema(implementation = RetentionView.class)))
    public Response read(@PathParam("id") UUID id) {
        RetentionView found = service.of(id);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @POST
    @Path("/holds")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "holdDocument",
            summary = "Keep a document longer than its period",
            description = "It is not due and cannot be disposed of until the day is over or the hold is lifted.")
    @APIResponse(
            responseCode = "200",
            description = "Held.",
            content = @Content(schema = @Schema(implementation = RetentionView.class)))
    public Response hold(
            @PathParam("id") UUID id,
            @Parameter(description = "The document's ETag.", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid HoldRequest body) {
        RetentionView held = service.hold(id, ifMatch, body);
        return Answers.changed(held.version(), held);
    }
}
