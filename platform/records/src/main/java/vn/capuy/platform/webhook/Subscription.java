package vn.capuy.platform.webhook;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.webhook.target.TargetRefused;

/**
 * Takes a subscription and keeps its answer in one transaction. That begins here and not with the request: its target is
 * looked up before.
 */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
class Subscription {
    private final WebhookService service;

    Subscription(WebhookService service) {
        this.service = service;
    }

    /** @param against what is to be said against its target now; a repetition is answered as the first time all the same */
    @Idempotent
    Response take(UriInfo uri, WebhookRequest asked, List<TargetRefused.Reason> against) {
        NewSecretView subscribed = service.subscribe(asked, against);
        return Answers.created(
                uri, subscribed.webhook().id(), subscribed.webhook().version(), subscribed);
    }
}
