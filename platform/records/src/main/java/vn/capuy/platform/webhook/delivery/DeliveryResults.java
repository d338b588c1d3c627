package vn.capuy.platform.webhook.delivery;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import vn.capuy.platform.journal.Journal;

/** Notes how attempts went, and what follows: the next event, another attempt later, a dead letter, a suspension. */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
class DeliveryResults {
    private static final Logger LOG = Logger.getLogger(DeliveryResults.class);

    private final Jdbi jdbi;
    private final Clock clock;
    private final BackOff backOff;
    private final Journal journal;
    private final String service;
    private final int suspendAfter;

    DeliveryResults(
            Jdbi jdbi,
            Clock clock,
            BackOff backOff,
            Journal journal,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "capuy.webhooks.suspend-after") int suspendAfter) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.backOff = backOff;
        this.journal = journal;
        this.service = service;
        this.suspendAfter = suspendAfter;
    }

    /** Whether the sender may go on with the next event. Nothing is noted where the subscriber is no longer his. */
    @Transactional
    boolean note(Taken taken, long position, int number, Attempt attempt) {
        return jdbi.withHandle(handle -> {
            if (!held(handle, taken)) {
                return false;
            }
            told(handle, taken, position, number, attempt);
            return switch (attempt.outcome()) {
                case DELIVERED -> delivered(handle, taken, position);
                case GONE -> gone(handle, taken, position);
                default -> failed(handle, taken, position, attempt.retryAfter());
            };
        });
    }

    private static boolean held(Handle handle, Taken taken) {
        return handle.createQuery("select 1 from webhook_cursor where webhook = :webhook and claim = :claim for update")
                .bind("webhook", taken.webhook())
                .bind("claim", taken.claim())
                .mapTo(int.class)
                .findOne()
                .isPresent();
    }

    private static void told(Handle handle, Taken taken, long position, int number, Attempt attempt) {
        on(handle, taken, position, """
                update webhook_attempt set outcome = :outcome, status = :status, milliseconds = :took
                where webhook = :webhook and position = :position and number = :number""")
                .bind("number", number)
                .bind("outcome", attempt.outcome().name())
                .bind("status", attempt.status())
                .bind("took", attempt.took().toMillis())
                .execute();
    }

    private boolean delivered(Handle handle, Taken taken, long position) {
        ended(handle, taken, position, "DELIVERED");
        on(handle, taken, position, """
                update webhook_cursor set position = greatest(position, :position), dead_in_a_row = 0
                where webhook = :webhook""").execute();
        return true;
    }

    /** The event stays; it is sent as soon as somebody resumes the subscription. */
    private boolean gone(Handle handle, Taken taken, long position) {
        suspend(handle, taken, position, "GONE");
        return false;
    }

    private boolean failed(Handle handle, Taken taken, long position, Duration asked) {
        int failures = handle.createQuery("""
                        update webhook_delivery set failures = failures + 1
                        where webhook = :webhook and position = :position returning failures""")
                .bind("webhook", taken.webhook())
                .bind("position", position)
                .mapTo(int.class)
                .one();
        Optional<Duration> wait = backOff.after(failures, asked);
        if (wait.isEmpty()) {
            return dead(handle, taken, position);
        }
        on(handle, taken, position, """
                update webhook_delivery set not_before = :at where webhook = :webhook and position = :position""")
                .bind("at", clock.instant().plus(wait.get()))
                .execute();
        return position <= taken.position();
    }

    private boolean dead(Handle handle, Taken taken, long position) {
        ended(handle, taken, position, "DEAD");
        LOG.warnf("Event %d could not be delivered to webhook %s and is given up", position, taken.webhook());
        int inARow = handle.createQuery("""
                        update webhook_cursor set position = greatest(position, :position), dead_in_a_row = dead_in_a_row + 1
                        where webhook = :webhook returning dead_in_a_row""")
                .bind("position", position)
                .bind("webhook", taken.webhook())
                .mapTo(int.class)
                .one();
        if (inARow >= suspendAfter) {
            suspend(handle, taken, position, "FAILURES");
            return false;
        }
        return true;
    }

    private void ended(Handle handle, Taken taken, long position, String state) {
        on(handle, taken, position, """
                update webhook_delivery set state = :state, not_before = null, ended_at = :now
                where webhook = :webhook and position = :position""")
                .bind("state", state)
                .bind("now", clock.instant())
                .execute();
    }

    private void suspend(Handle handle, Taken taken, long position, String why) {
        boolean suspended = on(handle, taken, position, """
                        update webhook set state = 'SUSPENDED', suspended_for = :why, version = version + 1
                        where id = :webhook and state = 'ACTIVE'""").bind("why", why).execute() == 1;
        if (suspended) {
            LOG.warnf("Webhook %s is suspended (%s)", taken.webhook(), why);
            journal.writeAs(
                    service,
                    "event " + position,
                    "webhook.suspended",
                    "webhook",
                    taken.webhook(),
                    taken.scope(),
                    Map.of("why", why, "event", Long.toString(position)));
        }
    }

    private static Update on(Handle handle, Taken taken, long position, String sql) {
        return handle.createUpdate(sql).bind("webhook", taken.webhook()).bind("position", position);
    }
}
