package vn.capuy.platform.webhook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.capuy.platform.feed.CloudEvent;
import vn.capuy.platform.feed.Feed;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.webhook.delivery.Attempt;
import vn.capuy.platform.webhook.delivery.Deliverer;
import vn.capuy.platform.webhook.delivery.Deliveries;

/** Sends again what was sent or given up, and tries whether a receiver hears. */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
class ReplayService {
    private static final String PING = "vn.capuy.webhook.ping";
    /** A database knows no moment beyond. */
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final WebhookService service;
    private final Deliveries deliveries;
    private final Deliverer deliverer;
    private final Feed feed;
    private final Journal journal;
    private final Clock clock;
    private final String source;

    ReplayService(
            WebhookService service,
            Deliveries deliveries,
            Deliverer deliverer,
            Feed feed,
            Journal journal,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String name) {
        this.service = service;
        this.deliveries = deliveries;
        this.deliverer = deliverer;
        this.feed = feed;
        this.journal = journal;
        this.clock = clock;
        this.source = "/" + name;
    }

    /** @throws ProblemException 404 for an event that the subscriber may not be told, 409 for one that comes yet */
    @Transactional
    WebhookView again(UUID id, long event) {
        WebhookView webhook = living(id);
        deliveries.lock(id);
        var told = feed.placedAfter(event - 1, webhook.org(), service.readerScope(id), webhook.types(), 1);
        if (told.isEmpty() || told.getFirst().position() != event) {
            throw ProblemException.notFound();
        }
        if (!deliveries.again(id, event)) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "webhook.event-comes-yet");
        }
        journal.write(
                "webhook.event-replayed",
                WebhookService.SUBJECT,
                id,
                webhook.org(),
                Map.of("event", Long.toString(event)));
        return service.read(id);
    }

    /** @param from an event's id, which is the first that is sent again, or a moment */
    @Transactional
    WebhookView from(UUID id, String from) {
        long after = after(from);
        WebhookView webhook = living(id);
        deliveries.lock(id);
        deliveries.move(id, Math.min(after, feed.last()));
        journal.write("webhook.replayed", WebhookService.SUBJECT, id, webhook.org(), Map.of("from", from));
        return service.read(id);
    }

    private long after(String from) {
        if (from != null && from.matches("\\d{1,18}")) {
            return Math.max(0, Long.parseLong(from) - 1);
        }
        try {
            Instant moment = from == null ? null : Instant.parse(from);
            if (moment != null && !moment.isBefore(FIRST) && !moment.isAfter(LAST)) {
                return feed.before(moment);
            }
        } catch (DateTimeException neither) {
            throw ProblemException.invalid("from", "webhook.from");
        }
        throw ProblemException.invalid("from", "webhook.from");
    }

    /** Sends an event that tells nothing, signed like the others, at once. */
    TestView test(UUID id) {
        WebhookView webhook = living(id);
        String message = "ping-" + UUID.randomUUID();
        var ping = new CloudEvent(
                "1.0",
                message,
                source,
                PING,
                id.toString(),
                clock.instant(),
                "application/json",
                JsonNodeFactory.instance.objectNode());
        Attempt attempt = deliverer.send(id, webhook.target(), message, ping);
        return new TestView(attempt.outcome(), attempt.status(), attempt.took().toMillis());
    }

    private WebhookView living(UUID id) {
        WebhookView webhook = service.read(id);
        if (webhook.state() == WebhookState.VOIDED) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        return webhook;
    }
}
