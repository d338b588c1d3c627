package vn.capuy.document.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.document.exchange.edxml.Edxml;
import vn.capuy.platform.caller.Roles;

/** A document of the register to other systems, over HTTP. */
@Path("/documents/{id}/exchange")
@Tag(name = "Exchange")
@RunOnVirtualThread
public class DocumentExchangeResource {
    private final DocumentSending sending;
    private final Statuses statuses;

    DocumentExchangeResource(DocumentSending sending, Statuses statuses) {
        this.sending = sending;
        this.statuses = statuses;
    }

    @GET
    @Produces(Edxml.MEDIA_TYPE)
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "exportDocumentMessage",
            summary = "A document as a message of the national exchange (edXML)",
            description =
                    "To those of its recipients whom the exchange knows, with what was signed, its appendixes and scans as files in it"
                            + " (AttachmentEncoded). A secret document never goes over the network (422)."
                            + " That it was taken out is in the journal.")
    @APIResponse(
            responseCode = "200",
            description = "The message.",
            content = @Content(mediaType = Edxml.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response message(@PathParam("id") UUID id) {
        StreamingOutput written = sending.message(id)::write;
        return Response.ok(written, Edxml.MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".edxml\"")
                .build();
    }

    @GET
    @Path("/statuses")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listExchangeStatuses",
            summary = "What receivers told of a document through the exchange, the oldest first")
    public List<StatusView> statuses(@PathParam("id") UUID id) {
        return statuses.of(id);
    }
}
