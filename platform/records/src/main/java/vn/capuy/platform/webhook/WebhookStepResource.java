package vn.capuy.platform.webhook;

import io.quarkus.arc.properties.IfBuildProperty;
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

/** What is done to subscribers, over HTTP. */
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
@Path("/webhooks")
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WebhookStepResource {
    private static final String IF_MATCH = "The webhook's ETag.";
    private static final String TAG = "\"0\"";

    private final WebhookService service;

    WebhookStepResource(WebhookService service) {
        this.service = service;
    }

    @POST
    @Path("/{id}/pause")
    @Idempotent
    @RolesAllowed({Roles.FEED_READER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "pauseWebhook",
            summary = "Stop delivering for now",
            description = "What is told meanwhile is delivered once it is resumed.")
    @APIResponse(
            responseCode = "200",
            description = "Paused.",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "409", description = "It is not active")
    public Response pause(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = TAG) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return changed(service.pause(id, ifMatch));
    }

    @POST
    @Path("/{id}/resume")
    @Idempotent
    @RolesAllowed(Roles.FEED_READER)
    @Operation(
            operationId = "resumeWebhook",
            summary = "Deliver again, from where it stopped",
            description = "What waits is due at once.")
    @APIResponse(
            responseCode = "200",
            description = "Active.",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "409", description = "It is active, or was voided")
    public Response resume(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = TAG) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return changed(service.resume(id, ifMatch));
    }

    @POST
    @Path("/{id}/rotate-secret")
    @Idempotent
    @RolesAllowed(Roles.FEED_READER)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Draw another secret",
            description =
                    "It stands in this answer alone. For a while deliveries are signed by the one before too; by older ones no "
                            + "more.")
    @APIResponse(
            responseCode = "200",
            description = "Drawn.",
            content = @Content(schema = @Schema(implementation = NewSecretView.class)))
    @APIResponse(responseCode = "409", description = "It was voided")
    public Response rotate(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = TAG) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        NewSecretView rotated = service.rotate(id, ifMatch);
        return Answers.changed(rotated.webhook().version(), rotated);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.FEED_READER, Roles.ADMINISTRATOR})
    @Operation(operationId = "voidWebhook", summary = "Deliver no more, for good")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidWebhook(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = TAG) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return changed(service.voidFor(id, ifMatch, body.reason().strip()));
    }

    private static Response changed(WebhookView view) {
        return Answers.changed(view.version(), view);
    }
}
