package vn.capuy.document.evaluation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.document.period.SheetLine;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Evaluations of leads over HTTP. */
@Path("/task-evaluations")
@Tag(
        name = "Task evaluations",
        description =
                "How leads did their tasks in a closed period: their own account first, then judged by who assigned.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TaskEvaluationResource {
    private static final String LIST = "Evaluations, by period";
    private static final String LIST_DESCRIPTION =
            "With `knownAt` as they stood then. As a file (`Accept: text/csv` or XLSX) the whole list.";

    private final EvaluationService service;

    TaskEvaluationResource(EvaluationService service) {
        this.service = service;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "assessOwnTasks",
            summary = "Enter a lead's own account of a closed period",
            description =
                    "By whoever is of the lead. Points from 0 to 100 for quantity, quality and timeliness, each with "
                            + "its ground.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "409", description = "This lead was evaluated for the period already")
    public Response assess(@Context UriInfo uri, @NotNull @Valid NewEvaluation body) {
        EvaluationView entered = service.assess(body);
        return Answers.created(uri, entered.evaluation().id(), entered.version(), entered);
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listTaskEvaluations", summary = LIST, description = LIST_DESCRIPTION)
    public Page<EvaluationSummary> list(@BeanParam @Valid EvaluationFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listTaskEvaluations", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid EvaluationFilter filter) {
        return ListExport.of("task-evaluations", EvaluationSummary.class, page -> service.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readTaskEvaluation",
            summary = "An evaluation, what it rests on, and the steps that can be taken")
    @APIResponse(
            responseCode = "200",
            description = "The evaluation",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        EvaluationView found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/lines")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTaskEvaluationLines",
            summary = "The tasks that an evaluation rests on",
            description = "Those of the lead in the period's sheet: which were due, done, in time, late, returned.")
    public Page<SheetLine> lines(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return service.lines(id, page);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readTaskEvaluationHistory", summary = "What was done to an evaluation, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "voidTaskEvaluation",
            summary = "Void a self-assessment that was entered by mistake",
            description = "By whoever is of the lead, before it was judged. It may be entered anew.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "409", description = "It was judged or voided before")
    public Response voidEvaluation(
            @PathParam("id") UUID id,
            @Parameter(description = "The evaluation's ETag.") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        EvaluationView voided = service.voidFor(id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
