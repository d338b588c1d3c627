package vn.capuy.platform.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.idempotency.Withheld;

/**
 * A subscriber with the secret that was just drawn. It is told this once: a repetition of the request is answered without.
 *
 * @param secret as a receiver's library takes it; null in an answer that is given again
 */
@Schema(name = "WebhookWithSecret")
public record NewSecretView(
        WebhookView webhook,

        @Schema(examples = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")
        String secret) implements Withheld {
    @Override
    public Object kept() {
        return new NewSecretView(webhook, null);
    }

    @Override
    public String toString() {
        return "NewSecretView[" + webhook.id() + "]";
    }
}
