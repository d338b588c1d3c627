package vn.capuy.document.workinggroup.report;

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

/** Which reports are missing or late, over HTTP. */
@Path("/working-groups/reports/due")
@Tag(name = "Reports of working groups")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DueResource {
    private static final String SUMMARY = "Reports that were due, by the day by which they were";
    private static final String DESCRIPTION =
            "One of each period on whose last day the group works and is charged to report; by so many days after it as the"
                    + " limit `group.report-days-…` of that day says. With `state=MISSING` or `LATE` those that are wanting. What"
                    + " was returned is missing until it is handed in again.";

    private final DueQueries queries;

    DueResource(DueQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listGroupReportsDue", summary = SUMMARY, description = DESCRIPTION)
    public Page<DueRow> list(@BeanParam @Valid DueFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listGroupReportsDue", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid DueFilter filter) {
        return ListExport.of("group-reports-due", DueRow.class, page -> queries.list(filter, page));
    }
}
