package vn.capuy.document.period;

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
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** The sheets of closed periods over HTTP. */
@Path("/task-periods")
@Tag(name = "Task periods")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TaskSheetResource {
    private static final String LINES = "The tasks of a closed period, as they stood at the end of its last day";
    private static final String LINES_DESCRIPTION =
            "As known when it was closed, by reference. Who does not see the body sees the tasks that exist for him. As a file "
                    + "(`Accept: text/csv` or XLSX) the whole sheet.";
    private static final String LEADS = "What a closed period comes to for each who led";
    private static final String LATE = "What was entered after a period was closed, and has a day in it";
    private static final String LATE_DESCRIPTION =
            "Steps, assignments, and tasks that were voided; each with the period in whose sheet it shows.";

    private final PeriodService service;

    TaskSheetResource(PeriodService service) {
        this.service = service;
    }

    @GET
    @Path("/{id}/lines")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listTaskPeriodLines", summary = LINES, description = LINES_DESCRIPTION)
    public Page<SheetLine> lines(
            @PathParam("id") UUID id, @BeanParam @Valid LineFilter filter, @BeanParam @Valid PageRequest page) {
        return service.lines(id, filter, page);
    }

    @GET
    @Path("/{id}/lines")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listTaskPeriodLines", summary = LINES, description = LINES_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole sheet as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response exportLines(@PathParam("id") UUID id, @BeanParam @Valid LineFilter filter) {
        return ListExport.of("task-period-lines", SheetLine.class, page -> service.lines(id, filter, page));
    }

    @GET
    @Path("/{id}/leads")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listTaskPeriodLeads", summary = LEADS)
    public Page<LeadTotals> leads(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return service.leads(id, page);
    }

    @GET
    @Path("/{id}/leads")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listTaskPeriodLeads", summary = LEADS)
    @APIResponse(
            responseCode = "200",
            description = "A page, or all as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response exportLeads(@PathParam("id") UUID id) {
        return ListExport.of("task-period-leads", LeadTotals.class, page -> service.leads(id, page));
    }

    @GET
    @Path("/{id}/late")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listTaskPeriodLateEntries", summary = LATE, description = LATE_DESCRIPTION)
    public Page<LateEntry> late(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return service.late(id, page);
    }

    @GET
    @Path("/{id}/late")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listTaskPeriodLateEntries", summary = LATE, description = LATE_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or all as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response exportLate(@PathParam("id") UUID id) {
        return ListExport.of("task-period-late-entries", LateEntry.class, page -> service.late(id, page));
    }
}
