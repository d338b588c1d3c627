package vn.capuy.document.task;

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
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;
import vn.capuy.platform.ruling.RulingView;

/** Tasks over HTTP. */
@Path("/tasks")
@Tag(name = "Tasks", description = "Tasks with one lead each and six clear things, until they are verified.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TaskResource {
    private static final String IF_MATCH = "The task's ETag: from which version it is changed.";
    private static final String JUDGE = "Something is left to judge and was not judged; nothing is changed";
    private static final String LIST = "Tasks, by the day by which they are due";
    private static final String LIST_DESCRIPTION =
            "Those that the caller's organisations assigned, lead, have led or work on. Without what was voided. As a file "
                    + "(`Accept: text/csv` or XLSX) the whole list.";

    private final TaskAssignment assignment;
    private final TaskSteps steps;
    private final TaskDecisions decisions;
    private final TaskService service;

    TaskResource(TaskAssignment assignment, TaskSteps steps, TaskDecisions decisions, TaskService service) {
        this.assignment = assignment;
        this.steps = steps;
        this.decisions = decisions;
        this.service = service;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "assignTask",
            summary = "Assign a task",
            description =
                    "To exactly one lead: a body, or a person in office in one, of the body that assigns or below it. Due on a day, "
                            + "or in so many working days after it starts. Of a clause that does not ask for tasks it needs a "
                            + "judgement (TASK-01).")
    @APIResponse(
            responseCode = "201",
            description = "Assigned",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    @APIResponse(responseCode = "404", description = "The source is a document of which this caller may not know")
    @APIResponse(responseCode = "422", description = JUDGE)
    public Response assign(@Context UriInfo uri, @NotNull @Valid TaskRequest body) {
        TaskView assigned = assignment.assign(body);
        return Answers.created(uri, assigned.task().id(), assigned.version(), assigned);
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listTasks", summary = LIST, description = LIST_DESCRIPTION)
    public Page<TaskSummary> list(@BeanParam @Valid TaskFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listTasks", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid TaskFilter filter) {
        return ListExport.of("tasks", TaskSummary.class, page -> service.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readTask", summary = "A task, what was done, and the steps that can be taken")
    @APIResponse(
            responseCode = "200",
            description = "The task",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        TaskView found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readTaskHistory", summary = "What was done to a task, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @GET
    @Path("/{id}/rulings")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTaskRulings",
            summary = "How decisions on a task were judged",
            description =
                    "Of its assignment out of a clause, of the verification or cancellation of a whole; the latest first.")
    public List<RulingView> rulings(@PathParam("id") UUID id) {
        return decisions.of(id);
    }

    @POST
    @Path("/{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Idempotent
    @Operation(
            operationId = "takeTaskStep",
            summary = "Accept, start, hand in, verify, return, extend, hand over or cancel a task",
            description =
                    "ACCEPT, START and SUBMIT are the lead's; a submission has products. VERIFY and RETURN are the "
                            + "approver's at the body that assigned, who did not hand it in; EXTEND and CANCEL that of one who did "
                            + "not assign it. RETURN, EXTEND, HAND_OVER and CANCEL have a ground. HAND_OVER names the next lead. "
                            + "EXTEND and CANCEL take the parts along where that is asked for. A whole with open parts is "
                            + "verified or cancelled by a judgement (TASK-02, TASK-03).")
    @APIResponse(
            responseCode = "200",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow the step, or the task was voided")
    @APIResponse(responseCode = "422", description = JUDGE)
    public Response take(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TaskStepRequest body) {
        TaskView taken = steps.take(id, ifMatch, body);
        return Answers.changed(taken.version(), taken);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Idempotent
    @Operation(
            operationId = "voidTask",
            summary = "Void a task that was entered by mistake",
            description = "It counts nowhere from now on and stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before, or has parts that stand")
    public Response voidTask(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        TaskView voided = service.voidFor(id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
