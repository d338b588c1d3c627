package vn.capuy.document.composition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.document.content.Disposition;
import vn.capuy.document.content.look.FileFormat;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.paper.docx.Docx;
import vn.capuy.platform.paper.pdf.Pdf;

/** The page of a draft over HTTP. */
@Path("/drafts/{id}/paper")
@Tag(name = "Composition")
@RunOnVirtualThread
public class DraftPaperResource {
    private static final String SUMMARY = "A draft on paper, in the form prescribed for its type";
    private static final String DESCRIPTION =
            "As PDF, or as DOCX to go on writing, by `Accept`. In Vietnamese, as the form is. Before the issue number and day"
                    + " stand open and it is marked as a draft; after it they are given. What is missing is left out.";

    private final CompositionService service;

    DraftPaperResource(CompositionService service) {
        this.service = service;
    }

    @GET
    @Produces(Pdf.MEDIA_TYPE)
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "printDraft", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content = {
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Docx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "409", description = "It is too long to be laid out as PDF; as DOCX it can be had.")
    public Response pdf(@PathParam("id") UUID id) {
        return answer(service.paper(id), FileFormat.PDF);
    }

    @GET
    @Produces(Docx.MEDIA_TYPE + ";qs=0.9")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "printDraft", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content = {
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Docx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "409", description = "It is too long to be laid out as PDF; as DOCX it can be had.")
    public Response docx(@PathParam("id") UUID id) {
        return answer(service.paper(id), FileFormat.DOCX);
    }

    private static Response answer(CompositionService.Laid laid, FileFormat format) {
        String name = laid.name() + "." + format.endings().getFirst();
        return Response.ok(Papers.written(laid.paper(), format), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(name))
                .build();
    }
}
