package vn.capuy.document.period;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Periods of tasks over HTTP: they are closed, and read as they were closed. */
@Path("/task-periods")
@Tag(
        name = "Task periods",
        description = "Weeks, months, quarters and years of the tasks of a body, as they stood when they were closed.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TaskPeriodResource {
    private static final String LIST = "Closed periods, by their first day";
    private static final String LIST_DESCRIPTION =
            "Each with what its sheet said when it was closed. As a file (`Accept: text/csv` or XLSX) the whole list.";

    private final PeriodClosing closing;
    private final PeriodService service;

    TaskPeriodResource(PeriodClosing closing, PeriodService service) {
        this.closing = closing;
        this.service = service;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "closeTaskPeriod",
            summary = "Close a period",
            description =
                    "Once it is over, and once only. A body's periods of a kind are closed one after the other, "
                            + "without a gap. It never changes from then on: what is entered later shows as late in the next one. "
                            + "With a quarter or a year the results of each person who led are told to those who appraise cadres.")
    @APIResponse(
            responseCode = "201",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = ClosedPeriod.class)))
    @APIResponse(responseCode = "409", description = "It was closed before, or is not the next one to be closed")
    public Response close(@Context UriInfo uri, @NotNull @Valid CloseRequest body) {
        ClosedPeriod closed = closing.close(body);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(closed.id().toString())
                        .build())
                .entity(closed)
                .build();
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listTaskPeriods", summary = LIST, description = LIST_DESCRIPTION)
    public Page<ClosedPeriod> list(@BeanParam @Valid PeriodFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listTaskPeriods", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid PeriodFilter filter) {
        return ListExport.of("task-periods", ClosedPeriod.class, page -> service.page(filter, page));
    }

    @GET
    @Path("/preview")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "previewTaskPeriod",
            summary = "What the sheet of a period says now",
            description = "Of the period that holds the day. While it runs, as of today.")
    public PeriodPreview preview(@BeanParam @Valid PreviewParameters parameters) {
        return service.preview(parameters);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readTaskPeriod",
            summary = "A closed period",
            description =
                    "With the counts and the digest as its sheet said them when it was closed, which never change.")
    public ClosedPeriod read(@PathParam("id") UUID id) {
        return service.read(id);
    }

    @GET
    @Path("/{id}/verification")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "verifyTaskPeriod",
            summary = "A closed period, and its sheet asked anew",
            description =
                    "The whole sheet is asked of the history of the tasks as known when the period was closed, which takes "
                            + "as long as the body has tasks. `agrees` tells whether it says the same as then, line by line.")
    public PeriodSheetView verify(@PathParam("id") UUID id) {
        return service.verify(id);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readTaskPeriodHistory", summary = "Who closed a period, and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }
}
