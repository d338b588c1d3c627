package vn.capuy.document.evaluation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.ruling.RulingView;

/** The steps of evaluations over HTTP. */
@Path("/task-evaluations")
@Tag(name = "Task evaluations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TaskEvaluationStepResource {
    private static final String IF_MATCH = "The evaluation's ETag: from which version it is changed.";
    private static final String WRONG_STATE = "The state does not allow the step, or the evaluation was voided";
    private static final String UNJUDGED = "The rules refuse it, or leave something to whoever judges: all is told";

    private final EvaluationSteps steps;

    TaskEvaluationStepResource(EvaluationSteps steps) {
        this.steps = steps;
    }

    @POST
    @Path("/{id}/judgement/check")
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "checkTaskEvaluation",
            summary = "What the rules would say of a judgement",
            description = "Nothing is entered.")
    public RulingView check(@PathParam("id") UUID id, @NotNull @Valid JudgementOfLead body) {
        return steps.check(id, body);
    }

    @POST
    @Path("/{id}/judgement")
    @RolesAllowed(Roles.DOCUMENT_APPROVER)
    @Idempotent
    @Operation(
            operationId = "judgeTaskEvaluation",
            summary = "Judge how a lead did his tasks",
            description =
                    "By the body that assigned, and not by who entered the self-assessment. Where a mark differs from "
                            + "what the tasks show, the ground is asked for. Of a person in a quarter or year, what was done beyond "
                            + "what was required is told to those who appraise cadres.")
    @APIResponse(
            responseCode = "200",
            description = "Judged",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    @APIResponse(responseCode = "422", description = UNJUDGED)
    public Response judge(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid JudgementOfLead body) {
        EvaluationView judged = steps.judge(id, ifMatch, body);
        return Answers.changed(judged.version(), judged);
    }

    @POST
    @Path("/{id}/objection")
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "objectToTaskEvaluation",
            summary = "Object to a judgement",
            description = "By whoever is of the lead, with a ground.")
    @APIResponse(
            responseCode = "200",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public Response object(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ObjectionRequest body) {
        EvaluationView objected = steps.object(id, ifMatch, body);
        return Answers.changed(objected.version(), objected);
    }

    @POST
    @Path("/{id}/resolution")
    @RolesAllowed(Roles.DOCUMENT_APPROVER)
    @Idempotent
    @Operation(
            operationId = "resolveTaskEvaluation",
            summary = "Answer an objection",
            description = "By the body that assigned: it is judged once more, for good.")
    @APIResponse(
            responseCode = "200",
            description = "Resolved",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    @APIResponse(responseCode = "422", description = UNJUDGED)
    public Response resolve(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ResolutionRequest body) {
        EvaluationView resolved = steps.resolve(id, ifMatch, body);
        return Answers.changed(resolved.version(), resolved);
    }
}
