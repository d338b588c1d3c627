package vn.capuy.document.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Documents that others must implement, over HTTP. */
@Path("/guiding-documents")
@Tag(name = "Implementation of guiding documents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class GuidingResource {
    private static final String LIST = "Documents that bodies within the scope must implement, latest first";
    private static final String LIST_DESCRIPTION =
            "Each with how many of these bodies must, and how many issued something to do so."
                    + " `Accept: text/csv` or XLSX gives the whole list.";

    private final GuidingDocuments documents;

    GuidingResource(GuidingDocuments documents) {
        this.documents = documents;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listGuidingDocuments", summary = LIST, description = LIST_DESCRIPTION)
    public Page<GuidingDocument> list(@BeanParam @Valid GuidingFilter filter, @BeanParam @Valid PageRequest page) {
        return documents.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listGuidingDocuments", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid GuidingFilter filter) {
        return ListExport.of("guiding-documents", GuidingDocument.class, page -> documents.page(filter, page));
    }
}
