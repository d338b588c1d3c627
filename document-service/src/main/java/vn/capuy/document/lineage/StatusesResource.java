package vn.capuy.document.lineage;

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

/** Documents by their status over HTTP. */
@Path("/document-statuses")
@Tag(name = "Lineage")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class StatusesResource {
    private static final String LIST = "Documents with their status on a day, latest first";
    private static final String LIST_DESCRIPTION = "All that exist for the caller, or those that have one status."
            + " `Accept: text/csv` or XLSX gives the whole list.";

    private final StatusQueries statuses;

    StatusesResource(StatusQueries statuses) {
        this.statuses = statuses;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDocumentStatuses", summary = LIST, description = LIST_DESCRIPTION)
    public Page<StatusRow> list(@BeanParam @Valid StatusFilter filter, @BeanParam @Valid PageRequest page) {
        return statuses.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDocumentStatuses", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid StatusFilter filter) {
        return ListExport.of("document-statuses", StatusRow.class, page -> statuses.page(filter, page));
    }
}
