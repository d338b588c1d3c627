package vn.capuy.platform.webhook.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import vn.capuy.platform.feed.CloudEvent;
import vn.capuy.platform.feed.Feed;
import vn.capuy.platform.webhook.signing.Signature;
import vn.capuy.platform.webhook.signing.WebhookSecrets;

/** Delivers to one subscriber what waits for it, in the order of the feed, up to a number of events. */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
public class Deliverer {
    private static final int AT_ONCE = 100;

    private final DeliveryQueue queue;
    private final DeliveryResults results;
    private final Feed feed;
    private final Sender sender;
    private final WebhookSecrets secrets;
    private final ObjectMapper json;
    private final Clock clock;

    Deliverer(
            DeliveryQueue queue,
            DeliveryResults results,
            Feed feed,
            Sender sender,
            WebhookSecrets secrets,
            ObjectMapper json,
            Clock clock) {
        this.queue = queue;
        this.results = results;
        this.feed = feed;
        this.sender = sender;
        this.secrets = secrets;
        this.json = json;
        this.clock = clock;
    }

    void deliver(Taken taken) {
        if (again(taken) && !queue.waits(taken)) {
            inOrder(taken);
        }
    }

    /** Sends one event, outside of any order and of what is kept. */
    public Attempt send(UUID webhook, String target, String message, CloudEvent event) {
        return send(webhook, target, message, event, secrets.holding(webhook));
    }

    private Attempt send(UUID webhook, String target, String message, CloudEvent event, List<byte[]> signing) {
        byte[] body = write(event);
        return sender.send(target, body, Signature.of(id(webhook, message), clock.instant(), body, signing));
    }

    private boolean again(Taken taken) {
        for (long position : queue.dueAgain(taken)) {
            var event = feed.placedAfter(position - 1, taken.scope(), taken.within(), taken.types(), 1);
            if (event.isEmpty() || event.getFirst().position() != position) {
                queue.drop(taken, position);
            } else if (!attempt(taken, event.getFirst())) {
                return false;
            }
        }
        return true;
    }

    private void inOrder(Taken taken) {
        long last = feed.last();
        List<CloudEvent> events =
                feed.placedAfter(taken.position(), taken.scope(), taken.within(), taken.types(), AT_ONCE);
        for (CloudEvent event : events) {
            if (!attempt(taken, event)) {
                return;
            }
        }
        if (events.size() < AT_ONCE) {
            queue.pass(taken, Math.max(last, taken.position()));
        }
    }

    private boolean attempt(Taken taken, CloudEvent event) {
        // Before it is noted as begun: where no secret can be opened nothing is sent, and no attempt is one.
        List<byte[]> signing = secrets.holding(taken.webhook());
        OptionalInt number = queue.begin(taken, event.position());
        if (number.isEmpty()) {
            return false;
        }
        Attempt attempt = send(taken.webhook(), taken.target(), event.id(), event, signing);
        return results.note(taken, event.position(), number.getAsInt(), attempt);
    }

    /** The same whenever the same event is sent to the same subscriber; a dot would part what is signed. */
    private static String id(UUID webhook, String message) {
        return webhook + "_" + message;
    }

    private byte[] write(CloudEvent event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event cannot be written as JSON", e);
        }
    }
}
