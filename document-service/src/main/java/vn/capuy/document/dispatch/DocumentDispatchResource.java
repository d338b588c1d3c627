package vn.capuy.document.dispatch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** The sendings of one document over HTTP. */
@Path("/documents/{id}/dispatches")
@Tag(name = "Dispatches", description = "Phát hành: when and how documents were sent, and that they were received.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DocumentDispatchResource {
    private final SendingService service;
    private final DispatchQueries queries;
    private final DocumentAccess access;

    public DocumentDispatchResource(SendingService service, DispatchQueries queries, DocumentAccess access) {
        this.service = service;
        this.queries = queries;
        this.access = access;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listDocumentDispatches",
            summary = "The sendings of a document",
            description = "The latest first, also those that were voided. Who received it sees those to him alone.")
    public Page<DispatchSummary> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        access.find(id);
        return queries.of(id, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "sendDocument",
            summary = "Send a document to its recipients",
            description =
                    "To those that are told, or to all to whom it has not been sent. A secret document does not go"
                            + " over the network. By when its receipt is to be acknowledged follows from its urgency.")
    @APIResponse(
            responseCode = "200",
            description = "Sent, with the document's ETag.",
            content = @Content(schema = @Schema(implementation = SentView.class)))
    @APIResponse(responseCode = "409", description = "It was sent to one of them before, or the document is void")
    public Response send(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the document from which this change is made.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid SendRequest body) {
        var sent = service.send(id, ifMatch, body);
        return Answers.changed(sent.version(), sent.sent());
    }
}
