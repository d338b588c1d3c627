package vn.capuy.document.taskcoverage;

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
import vn.capuy.platform.paging.PageRequest;

/** The tasks of all clauses over HTTP. */
@Path("/tasks/coverage")
@Tag(
        name = "Tasks of clauses",
        description = "Which clauses that require tasks have some, how far these have come, and which have none.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CoverageResource {
    private static final String READ =
            "Which clauses of documents require tasks and have some, by document, issuer or field";
    private static final String READ_DESCRIPTION =
            "Of documents that the organisation or one below it issued in the period, into which the caller may look. Only tasks that"
                    + " exist for the caller are counted. Also how many tasks of the period have no source (`/tasks?withoutSource=true`"
                    + " lists them). `Accept: text/csv` or XLSX gives the whole list.";

    private final CoverageService service;

    CoverageResource(CoverageService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readTaskCoverage", summary = READ, description = READ_DESCRIPTION)
    public CoverageView read(@BeanParam @Valid CoverageParameters asked, @BeanParam @Valid PageRequest page) {
        return service.of(asked, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readTaskCoverage", summary = READ, description = READ_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page with the numbers, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid CoverageParameters asked) {
        return ListExport.of("task-coverage", CoverageGroup.class, page -> service.groups(asked, page));
    }
}
