package vn.capuy.document.mobilisation.model;

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

/** The course of a model over HTTP: each step as it is taken. */
@Path("/mobilisation-models")
@Tag(name = "Mass mobilisation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ModelStepResource {
    private static final String IF_MATCH = "The ETag of the model from which this change is made.";

    private final ModelSteps service;
    private final Replications replications;

    ModelStepResource(ModelSteps service, Replications replications) {
        this.service = service;
        this.replications = replications;
    }

    @POST
    @Path("/{id}/surveys")
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "surveyMobilisationModel",
            summary = "Enter the survey of a registered model",
            description =
                    "Marked by the criteria that hold on its day, each of them once. One that was not recognised can be surveyed again.")
    @APIResponse(
            responseCode = "200",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = ModelDetail.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state on that day does not allow the step, or the model was voided")
    public Response survey(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SurveyRequest body) {
        return changed(service.survey(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/recognition")
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_APPROVER)
    @Operation(
            operationId = "recogniseMobilisationModel",
            summary = "Recognise a surveyed model",
            description =
                    "By an approver who entered neither the model nor its survey. What the rules leave to whoever decides is judged in `judgements`; the ruling stays with the model.")
    @APIResponse(
            responseCode = "200",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = ModelDetail.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state on that day does not allow the step, or the model was voided")
    @APIResponse(responseCode = "422", description = "A rule is not met, or not yet judged")
    public Response recognise(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecognitionRequest body) {
        return changed(service.recognise(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/non-recognition")
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_APPROVER)
    @Operation(
            operationId = "refuseMobilisationModel",
            summary = "Enter that a surveyed model is not recognised",
            description = "With its ground, by an approver who entered neither the model nor its survey.")
    @APIResponse(
            responseCode = "200",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = ModelDetail.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state on that day does not allow the step, or the model was voided")
    public Response refuse(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RefusalRequest body) {
        return changed(service.refuse(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/replicas")
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "replicateMobilisationModel",
            summary = "Tell that a registered model replicates this recognised one",
            description =
                    "Of another unit or place; a model replicates one alone, and a chain never closes into a ring.")
    @APIResponse(
            responseCode = "200",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = ModelDetail.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state on that day does not allow the step, or the model was voided")
    public Response replicate(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReplicaRequest body) {
        return changed(replications.replicate(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/rewards")
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_APPROVER)
    @Operation(
            operationId = "rewardMobilisationModel",
            summary = "Enter a reward of a recognised model",
            description =
                    "Any number of times, also after it has ended. Its form fits its level by the law of its day.")
    @APIResponse(
            responseCode = "200",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = ModelDetail.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state on that day does not allow the step, or the model was voided")
    @APIResponse(responseCode = "422", description = "The form is not given at this level")
    public Response reward(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RewardRequest body) {
        return changed(service.reward(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(operationId = "withdrawMobilisationModel", summary = "Withdraw a model that is not yet recognised")
    @APIResponse(
            responseCode = "200",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = ModelDetail.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state on that day does not allow the step, or the model was voided")
    public Response withdraw(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CloseRequest body) {
        return changed(service.close(id, ifMatch, ModelStep.WITHDRAW, body));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "endMobilisationModel",
            summary = "Enter that a recognised model is carried on no longer",
            description = "It stays recognised in all figures of the time before.")
    @APIResponse(
            responseCode = "200",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = ModelDetail.class)))
    @APIResponse(
            responseCode = "409",
            description = "The state on that day does not allow the step, or the model was voided")
    public Response end(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CloseRequest body) {
        return changed(service.close(id, ifMatch, ModelStep.END, body));
    }

    private static Response changed(ModelDetail model) {
        return Answers.changed(model.model().version(), model);
    }
}
