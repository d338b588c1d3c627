package vn.capuy.platform.webhook.delivery;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.capuy.platform.feed.Feed;
import vn.capuy.platform.webhook.signing.WebhookKeys;

/**
 * Serves the subscribers that wait, so many at once, each on a thread of its own: one that is slow holds up no other until as
 * many are.
 */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
public class DeliveryRunner {
    private static final Logger LOG = Logger.getLogger(DeliveryRunner.class);

    private final DeliveryQueue queue;
    private final Deliverer deliverer;
    private final Feed feed;
    private final WebhookKeys keys;
    private final Semaphore places;
    private final Duration deliveredFor;
    private final Duration deadFor;

    DeliveryRunner(
            DeliveryQueue queue,
            Deliverer deliverer,
            Feed feed,
            WebhookKeys keys,
            @ConfigProperty(name = "capuy.webhooks.at-once") int atOnce,
            @ConfigProperty(name = "capuy.webhooks.delivered-kept-for") Duration deliveredFor,
            @ConfigProperty(name = "capuy.webhooks.dead-kept-for") Duration deadFor) {
        this.queue = queue;
        this.deliverer = deliverer;
        this.feed = feed;
        this.keys = keys;
        this.places = new Semaphore(atOnce);
        this.deliveredFor = deliveredFor;
        this.deadFor = deadFor;
    }

    @Scheduled(
            every = "{capuy.webhooks.run-every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void runWhatWaits() {
        start();
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        forgetWhatIsOld();
    }

    /** Removes what has been kept for long enough; how many. */
    public int forgetWhatIsOld() {
        return queue.forget(deliveredFor, deadFor);
    }

    /** Begins to serve those that wait, and waits for none of them. The threads that serve. */
    public List<Thread> start() {
        var begun = new ArrayList<Thread>();
        if (keys.find().isEmpty()) {
            return begun;
        }
        feed.last();
        while (places.tryAcquire()) {
            Optional<Taken> first = next();
            if (first.isEmpty()) {
                places.release();
                return begun;
            }
            begun.add(
                    Thread.ofVirtual().name("webhook-" + first.get().webhook()).start(() -> serve(first.get())));
        }
        return begun;
    }

    private Optional<Taken> next() {
        try {
            return queue.take();
        } catch (RuntimeException e) {
            LOG.warnf("It cannot be seen which webhooks wait: %s", e.getMessage());
            return Optional.empty();
        }
    }

    private void serve(Taken first) {
        try {
            for (Optional<Taken> taken = Optional.of(first); taken.isPresent(); taken = next()) {
                serveOne(taken.get());
            }
        } finally {
            places.release();
        }
    }

    /** One that fails here is left alone until its claim has run out. */
    private void serveOne(Taken taken) {
        try {
            deliverer.deliver(taken);
            queue.release(taken);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Webhook %s cannot be served", taken.webhook());
        }
    }
}
