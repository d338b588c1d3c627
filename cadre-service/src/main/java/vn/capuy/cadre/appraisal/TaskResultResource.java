package vn.capuy.cadre.appraisal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Task results over HTTP. */
@Path("/task-results")
@Tag(name = "Appraisals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TaskResultResource {
    private final TaskResultService service;

    TaskResultResource(TaskResultService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTaskResults",
            summary = "How cadres did their tasks, by period",
            description =
                    "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list. Reading is journalled.")
    public Page<TaskResultView> list(@BeanParam @Valid TaskResultFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTaskResults",
            summary = "How cadres did their tasks, by period",
            description =
                    "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list. Reading is journalled.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid TaskResultFilter filter) {
        return ListExport.of("task-results", TaskResultView.class, page -> service.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readTaskResult", summary = "How a cadre did his tasks in a period")
    @APIResponse(
            responseCode = "200",
            description = "The result.",
            content = @Content(schema = @Schema(implementation = TaskResultView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        TaskResultView found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "enterTaskResult",
            summary = "Enter how a cadre did his tasks",
            description = "Refused (409) where the document service has told it for the period.")
    @APIResponse(
            responseCode = "201",
            description = "The result.",
            content = @Content(schema = @Schema(implementation = TaskResultView.class)))
    public Response enter(@NotNull @Valid TaskResultRequest request, @Context UriInfo uri) {
        TaskResultView entered = service.enter(request);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "voidTaskResult",
            summary = "Void a result that was entered",
            description = "What the document service tells is corrected there.")
    @APIResponse(
            responseCode = "200",
            description = "The voided result.",
            content = @Content(schema = @Schema(implementation = TaskResultView.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        TaskResultView voided = service.voidFor(id, ifMatch, reason.reason());
        return Answers.changed(voided.version(), voided);
    }
}
