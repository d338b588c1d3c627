package vn.capuy.document.taskcoverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.paging.PageRequest;

/** The tasks of a document's clauses over HTTP. */
@Path("/documents/{id}/task-coverage")
@Tag(
        name = "Tasks of clauses",
        description = "Which clauses that require tasks have some, how far these have come, and which have none.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DocumentTasksResource {
    private static final String READ =
            "Which clauses of a document require tasks, which have some, and how far these have come";
    private static final String READ_DESCRIPTION =
            "In the order of the document, with the numbers of the whole. Only tasks that exist for the caller are counted; a clause is"
                    + " covered by a task that comes of it itself, unless that was cancelled. `Accept: text/csv` or XLSX gives all"
                    + " clauses.";

    private final CoverageService service;

    DocumentTasksResource(CoverageService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readDocumentTaskCoverage", summary = READ, description = READ_DESCRIPTION)
    public DocumentTasks read(
            @PathParam("id") UUID id,
            @BeanParam @Valid DocumentTasksFilter filter,
            @BeanParam @Valid PageRequest page) {
        return service.of(id, filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readDocumentTaskCoverage", summary = READ, description = READ_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page with the numbers, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("id") UUID id, @BeanParam @Valid DocumentTasksFilter filter) {
        return ListExport.of("task-coverage", ClauseTasks.class, page -> service.clauses(id, filter, page));
    }
}
