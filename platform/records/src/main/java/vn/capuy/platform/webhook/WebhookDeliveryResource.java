package vn.capuy.platform.webhook;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.webhook.delivery.Deliveries;
import vn.capuy.platform.webhook.delivery.DeliveryState;
import vn.capuy.platform.webhook.delivery.DeliveryView;

/** What was delivered to subscribers, what died, and how it is sent again, over HTTP. */
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
@Path("/webhooks")
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WebhookDeliveryResource {
    private final WebhookService service;
    private final ReplayService replays;
    private final Deliveries deliveries;

    WebhookDeliveryResource(WebhookService service, ReplayService replays, Deliveries deliveries) {
        this.service = service;
        this.replays = replays;
        this.deliveries = deliveries;
    }

    @GET
    @Path("/{id}/deliveries")
    @RolesAllowed({Roles.FEED_READER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "Events on their way to a webhook, the newest first, each with its attempts",
            description =
                    "Those that wait, and for a while those that were delivered or given up (DEAD). Of what the receiver "
                            + "answers only the status is kept. An attempt without outcome runs, or its sender was killed.")
    public Page<DeliveryView> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Only in this state.") @QueryParam("state") DeliveryState state,
            @BeanParam @Valid PageRequest page) {
        service.read(id);
        return deliveries.page(id, state, page);
    }

    @POST
    @Path("/{id}/deliveries/{event}/replay")
    @Idempotent
    @RolesAllowed(Roles.FEED_READER)
    @Operation(
            operationId = "replayWebhookEvent",
            summary = "Deliver one event again",
            description =
                    "As soon as the webhook is active, aside from the order of the others, with the same `webhook-id`.")
    @APIResponse(
            responseCode = "202",
            description = "It waits to be delivered.",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "404", description = "No such webhook, or no such event for it")
    @APIResponse(responseCode = "409", description = "The event comes in its order yet, or the webhook was voided")
    public Response replayOne(
            @PathParam("id") UUID id,
            @Parameter(description = "The event's id in the feed.", example = "4711") @PathParam("event") @Min(1)
                    long event) {
        return Response.accepted(replays.again(id, event)).build();
    }

    @POST
    @Path("/{id}/replay")
    @Idempotent
    @RolesAllowed(Roles.FEED_READER)
    @Operation(
            operationId = "replayWebhook",
            summary = "Deliver all events again from one on",
            description =
                    "The webhook goes back, or forward, in the feed and delivers from there in order. From one that has not "
                            + "come yet, or a moment after the last, it goes on with what comes.")
    @APIResponse(
            responseCode = "202",
            description = "It goes on from there.",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "409", description = "The webhook was voided")
    public Response replay(
            @PathParam("id") UUID id,
            @Parameter(description = "An event's id in the feed, or a moment.", example = "2026-01-31T17:00:00Z")
                    @QueryParam("from")
                    @NotBlank
                    String from) {
        return Response.accepted(replays.from(id, from)).build();
    }

    @POST
    @Path("/{id}/test")
    @RolesAllowed(Roles.FEED_READER)
    @Operation(
            operationId = "testWebhook",
            summary = "Send a signed event that tells nothing, and see how it goes",
            description =
                    "Of type `vn.capuy.webhook.ping`. It is sent at once, also while the webhook is paused, and not kept; each "
                            + "request sends another, whatever its `Idempotency-Key`.")
    @APIResponse(
            responseCode = "200",
            description = "How it went.",
            content = @Content(schema = @Schema(implementation = TestView.class)))
    @APIResponse(responseCode = "409", description = "The webhook was voided")
    public TestView test(@PathParam("id") UUID id) {
        return replays.test(id);
    }
}
