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
import vn.capuy.platform.record.Reason;
import vn.capuy.platform.ruling.RulingView;

/** What is asked before a recognition, and what was entered by mistake, over HTTP. */
@Path("/mobilisation-models")
@Tag(name = "Mass mobilisation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ModelCheckResource {
    private static final String IF_MATCH = "The ETag of the model from which this change is made.";

    private final Recognitions recognitions;
    private final Corrections corrections;

    ModelCheckResource(Recognitions recognitions, Corrections corrections) {
        this.recognitions = recognitions;
        this.corrections = corrections;
    }

    @POST
    @Path("/{id}/recognition/check")
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "checkMobilisationRecognition",
            summary = "What the rules would say of a recognition",
            description = "Nothing is changed. `judgements` need not be told.")
    @APIResponse(
            responseCode = "200",
            description = "All that is not plainly met, with citation and certainty.",
            content = @Content(schema = @Schema(implementation = RulingView.class)))
    @APIResponse(responseCode = "409", description = "The model is not surveyed on that day")
    public Response check(@PathParam("id") UUID id, @NotNull @Valid RecognitionRequest body) {
        return Response.ok(recognitions.preview(id, body)).build();
    }

    @POST
    @Path("/{id}/steps/{step}/void")
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "voidMobilisationStep",
            summary = "Void a step of a model that was entered by mistake",
            description =
                    "As long as the others can follow one another without it. It counts in no figure from now on.")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content = @Content(schema = @Schema(implementation = ModelDetail.class)))
    @APIResponse(responseCode = "409", description = "Other steps rest on it, or it or the model was voided before")
    public Response voidStep(
            @PathParam("id") UUID id,
            @PathParam("step") UUID step,
            @Parameter(description = IF_MATCH, example = "\"1\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return changed(corrections.voidStep(id, step, ifMatch, body.reason()));
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "voidMobilisationModel",
            summary = "Void a model that was entered by mistake",
            description =
                    "As long as no other follows it. It keeps its code, stays readable with the reason, and counts in no "
                            + "figure from now on; where it follows another, that replication is voided with it.")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content = @Content(schema = @Schema(implementation = ModelDetail.class)))
    @APIResponse(responseCode = "409", description = "Others follow it, or it was voided before")
    public Response voidModel(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return changed(corrections.voidFor(id, ifMatch, body.reason()));
    }

    private static Response changed(ModelDetail model) {
        return Answers.changed(model.model().version(), model);
    }
}
