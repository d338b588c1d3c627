package vn.capuy.platform.webhook;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.feed.Feed;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.webhook.delivery.Deliveries;
import vn.capuy.platform.webhook.signing.WebhookKeys;
import vn.capuy.platform.webhook.signing.WebhookSecrets;
import vn.capuy.platform.webhook.target.TargetRefused;

/** Takes subscriptions and changes them. The secret is in no line of the journal. */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
class WebhookService {
    static final String SUBJECT = "webhook";

    private final Webhooks webhooks;
    private final WebhookRules rules;
    private final WebhookKeys keys;
    private final WebhookSecrets secrets;
    private final Deliveries deliveries;
    private final Feed feed;
    private final Entries entries;
    private final Caller caller;
    private final Journal journal;

    WebhookService(
            Webhooks webhooks,
            WebhookRules rules,
            WebhookKeys keys,
            WebhookSecrets secrets,
            Deliveries deliveries,
            Feed feed,
            Entries entries,
            Caller caller,
            Journal journal) {
        this.webhooks = webhooks;
        this.rules = rules;
        this.keys = keys;
        this.secrets = secrets;
        this.deliveries = deliveries;
        this.feed = feed;
        this.entries = entries;
        this.caller = caller;
        this.journal = journal;
    }

    /**
     * @param against what is to be said against its target
     * @throws ProblemException 400 with every fault, 503 where the installation pushes nothing
     */
    @Transactional
    NewSecretView subscribe(WebhookRequest asked, List<TargetRefused.Reason> against) {
        keys.require();
        rules.check(asked, against);
        var webhook = new Webhook(asked, caller.scope(), entries.now());
        webhooks.persistAndFlush(webhook);
        deliveries.begin(webhook.id(), feed.last());
        String secret = secrets.draw(webhook.id());
        journal.write("webhook.subscribed", SUBJECT, webhook.id(), webhook.org(), asked);
        return new NewSecretView(read(webhook.id()), secret);
    }

    WebhookView read(UUID id) {
        return webhooks.find(id).orElseThrow(ProblemException::notFound);
    }

    /** The scope of whoever said last what this one is told. */
    String readerScope(UUID id) {
        return webhooks.findById(id).readerScope();
    }

    List<Journal.Line> history(UUID id) {
        read(id);
        return journal.of(SUBJECT, id);
    }

    /**
     * What waits for the old target is sent to the new one, if it is still wanted.
     *
     * @param against what is to be said against the new target
     */
    @Transactional
    WebhookView change(UUID id, String ifMatch, WebhookRequest asked, List<TargetRefused.Reason> against) {
        return changed(id, ifMatch, "webhook.changed", asked, webhook -> {
            webhook.requireLiving();
            rules.check(asked, against);
            webhook.change(asked, caller.scope());
            deliveries.interrupt(id);
        });
    }

    @Transactional
    WebhookView pause(UUID id, String ifMatch) {
        return changed(id, ifMatch, "webhook.paused", null, Webhook::pause);
    }

    @Transactional
    WebhookView resume(UUID id, String ifMatch) {
        return changed(id, ifMatch, "webhook.resumed", null, webhook -> {
            webhook.resume();
            deliveries.refresh(id);
        });
    }

    @Transactional
    WebhookView voidFor(UUID id, String ifMatch, String reason) {
        return changed(id, ifMatch, "webhook.voided", Map.of("reason", reason), webhook -> {
            webhook.voidFor(reason, entries.now());
            deliveries.end(id);
        });
    }

    @Transactional
    NewSecretView rotate(UUID id, String ifMatch) {
        Webhook webhook = locked(id, ifMatch);
        webhook.requireLiving();
        webhooks.touch(webhook);
        String secret = secrets.draw(id);
        journal.write("webhook.secret-rotated", SUBJECT, id, webhook.org(), null);
        return new NewSecretView(read(id), secret);
    }

    private WebhookView changed(UUID id, String ifMatch, String action, Object detail, Consumer<Webhook> change) {
        Webhook webhook = locked(id, ifMatch);
        change.accept(webhook);
        webhooks.flush();
        journal.write(action, SUBJECT, id, webhook.org(), detail);
        return read(id);
    }

    private Webhook locked(UUID id, String ifMatch) {
        read(id);
        deliveries.lock(id);
        Webhook webhook = webhooks.findById(id);
        Versions.require(ifMatch, webhook.version());
        return webhook;
    }
}
