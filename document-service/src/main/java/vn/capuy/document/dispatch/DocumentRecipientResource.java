package vn.capuy.document.dispatch;

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
import vn.capuy.platform.record.Reason;

/** The recipients of one document over HTTP. */
@Path("/documents/{id}/recipients")
@Tag(name = "Recipients", description = "Nơi nhận: who is to have a document, what for, and in how many copies.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DocumentRecipientResource {
    private static final String IF_MATCH = "The ETag of the document from which this change is made.";

    private final RecipientService service;

    public DocumentRecipientResource(RecipientService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listDocumentRecipients",
            summary = "The recipients of a document",
            description = "All of them, in the order in which they were named, also those that were voided.")
    @APIResponse(
            responseCode = "200",
            description = "The recipients, with the document's ETag.",
            content = @Content(schema = @Schema(implementation = RecipientsView.class)))
    public Response list(@PathParam("id") UUID id) {
        var found = service.of(id);
        return Response.ok(found.recipients())
                .tag(Versions.tag(found.version()))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "nameDocumentRecipients",
            summary = "Name recipients of a document",
            description =
                    "Organisations of the register, or names outside it. With `BELOW` all below an organisation may"
                            + " know of the document too; a secret document names each of its recipients.")
    @APIResponse(
            responseCode = "200",
            description = "Named: the recipients as they now stand.",
            content = @Content(schema = @Schema(implementation = RecipientsView.class)))
    @APIResponse(responseCode = "409", description = "One is named already, or the document is void")
    public Response name(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NameRecipientsRequest body) {
        var named = service.name(id, ifMatch, body.recipients());
        return Answers.changed(named.version(), named.recipients());
    }

    @POST
    @Path("/{recipient}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Idempotent
    @Operation(
            operationId = "voidDocumentRecipient",
            summary = "Void a recipient that was named by mistake",
            description = "It stays readable, with the reason. Not once the document was sent to it.")
    @APIResponse(
            responseCode = "200",
            description = "Voided: the recipients as they now stand.",
            content = @Content(schema = @Schema(implementation = RecipientsView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before, or the document was sent to it")
    public Response voidRecipient(
            @PathParam("id") UUID id,
            @PathParam("recipient") UUID recipient,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        var voided = service.voidFor(id, recipient, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided.recipients());
    }
}
