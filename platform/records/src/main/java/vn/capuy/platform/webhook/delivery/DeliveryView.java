package vn.capuy.platform.webhook.delivery;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event on its way to a subscriber.
 *
 * @param event its id in the feed
 * @param failures failed attempts since it was begun or asked for again
 * @param nextAt when the next attempt is due; null where none is
 * @param endedAt when it was delivered or given up
 */
@Schema(name = "WebhookDelivery")
public record DeliveryView(
        @Schema(examples = "\"4711\"") String event,
        @Schema(examples = "vn.capuy.organisation.unit") String type,
        String subject,
        Instant toldAt,
        DeliveryState state,
        int failures,
        Instant nextAt,
        Instant endedAt,
        List<AttemptView> attempts) {

    /**
     * One request.
     *
     * @param outcome null while it runs, and for good where the sender was killed
     * @param status that the receiver answered; null where it did not
     */
    @Schema(name = "WebhookAttempt")
    public record AttemptView(int number, Instant at, Outcome outcome, Integer status, Long milliseconds) {}
}
