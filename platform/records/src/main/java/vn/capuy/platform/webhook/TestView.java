package vn.capuy.platform.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.webhook.delivery.Outcome;

/**
 * How a test went.
 *
 * @param status that the receiver answered; null where it did not
 */
@Schema(name = "WebhookTest")
public record TestView(
        Outcome outcome, @Schema(examples = "204") Integer status, long milliseconds) {}
