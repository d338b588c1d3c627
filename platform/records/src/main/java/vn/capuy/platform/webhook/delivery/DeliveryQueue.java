package vn.capuy.platform.webhook.delivery;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/**
 * Which subscribers wait, in the database: each is served by one sender at a time, and taken again where that one was killed.
 * Who takes one has a claim on it for a while, made longer with each event; without it nothing more is begun or noted.
 */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
class DeliveryQueue {
    /** An event that waits for its next attempt holds up those after it; one from before the cursor holds up nothing. */
    private static final String TAKE = """
            update webhook_cursor c set claim = :claim, claimed_until = :until, taken_at = :now
            from webhook w
            where w.id = c.webhook and c.webhook = (
              select due.webhook from webhook_cursor due join webhook active on active.id = due.webhook
              where active.state = 'ACTIVE' and (due.claim is null or due.claimed_until < :now)
                and (exists (select 1 from webhook_delivery d
                       where d.webhook = due.webhook and d.state = 'PENDING' and d.not_before <= :now)
                  or exists (select 1 from outbox o where o.position > due.position)
                    and not exists (select 1 from webhook_delivery d
                       where d.webhook = due.webhook and d.state = 'PENDING' and d.position > due.position))
              order by due.taken_at nulls first, due.webhook limit 1 for update of due skip locked)
            returning c.webhook, c.claim, w.target, w.types, w.org, w.reader_scope, c.position""";

    private static final String BEGIN = """
            with held as (
              update webhook_cursor set claimed_until = :until
              where webhook = :webhook and claim = :claim
                and exists (select 1 from webhook where id = :webhook and state = 'ACTIVE')
              returning webhook)
            insert into webhook_delivery as d (webhook, position, state, failures, not_before)
            select webhook, :position, 'PENDING', 0, :now from held
            on conflict (webhook, position) do update set state = 'PENDING', not_before = :now, ended_at = null,
              failures = case d.state when 'PENDING' then d.failures else 0 end""";

    private static final String ATTEMPT = """
            insert into webhook_attempt (webhook, position, number, at)
            select :webhook, :position, 1 + coalesce(max(number), 0), :now from webhook_attempt
            where webhook = :webhook and position = :position
            returning number""";

    private final Jdbi jdbi;
    private final Clock clock;
    private final Duration claim;

    DeliveryQueue(Jdbi jdbi, Clock clock, @ConfigProperty(name = "capuy.webhooks.claim") Duration claim) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.claim = claim;
    }

    /** Takes the one that waited longest. */
    @Transactional
    Optional<Taken> take() {
        Instant now = clock.instant();
        return jdbi.withHandle(handle -> handle.createQuery(TAKE)
                .bind("claim", UUID.randomUUID())
                .bind("until", now.plus(claim))
                .bind("now", now)
                .map((row, context) -> new Taken(
                        row.getObject("webhook", UUID.class),
                        row.getObject("claim", UUID.class),
                        row.getString("target"),
                        row.getArray("types") == null
                                ? null
                                : List.of((String[]) row.getArray("types").getArray()),
                        row.getString("org"),
                        row.getString("reader_scope"),
                        row.getLong("position")))
                .findOne());
    }

    /** Events from before the cursor that were asked for again and are due, oldest first. */
    List<Long> dueAgain(Taken taken) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select position from webhook_delivery
                        where webhook = :webhook and state = 'PENDING' and not_before <= :now and position <= :position
                        order by position limit 100""")
                .bind("webhook", taken.webhook())
                .bind("now", clock.instant())
                .bind("position", taken.position())
                .mapTo(long.class)
                .list());
    }

    /** Whether the event after the cursor waits for its next attempt. */
    boolean waits(Taken taken) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from webhook_delivery
                        where webhook = :webhook and state = 'PENDING' and not_before > :now and position > :position)""")
                .bind("webhook", taken.webhook())
                .bind("now", clock.instant())
                .bind("position", taken.position())
                .mapTo(boolean.class)
                .one());
    }

    /**
     * Notes that an event is about to be sent: that is kept even if it takes the process with it. The number of the attempt;
     * empty where the subscriber is no longer this sender's or no longer active.
     */
    @Transactional
    OptionalInt begin(Taken taken, long position) {
        Instant now = clock.instant();
        return jdbi.withHandle(handle -> {
            int begun = handle.createUpdate(BEGIN)
                    .bind("webhook", taken.webhook())
                    .bind("claim", taken.claim())
                    .bind("position", position)
                    .bind("until", now.plus(claim))
                    .bind("now", now)
                    .execute();
            return begun == 0
                    ? OptionalInt.empty()
                    : OptionalInt.of(handle.createQuery(ATTEMPT)
                            .bind("webhook", taken.webhook())
                            .bind("position", position)
                            .bind("now", now)
                            .mapTo(int.class)
                            .one());
        });
    }

    /** Nothing up to here is left to be sent. False where the subscriber is no longer this sender's. */
    @Transactional
    boolean pass(Taken taken, long position) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update webhook_cursor set position = greatest(position, :position)
                                where webhook = :webhook and claim = :claim""")
                        .bind("position", position)
                        .bind("webhook", taken.webhook())
                        .bind("claim", taken.claim())
                        .execute())
                == 1;
    }

    /** Forgets an event that waits and that the subscriber may no longer be told. */
    @Transactional
    void drop(Taken taken, long position) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        delete from webhook_delivery where webhook = :webhook and position = :position
                          and exists (select 1 from webhook_cursor where webhook = :webhook and claim = :claim)""")
                .bind("webhook", taken.webhook())
                .bind("position", position)
                .bind("claim", taken.claim())
                .execute());
    }

    @Transactional
    void release(Taken taken) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update webhook_cursor set claim = null, claimed_until = null
                        where webhook = :webhook and claim = :claim""")
                .bind("webhook", taken.webhook())
                .bind("claim", taken.claim())
                .execute());
    }

    /** Removes what ended longer ago than this; how many. */
    @Transactional
    int forget(Duration deliveredFor, Duration deadFor) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        delete from webhook_delivery where state = 'DELIVERED' and ended_at < :delivered
                          or state = 'DEAD' and ended_at < :dead""")
                .bind("delivered", clock.instant().minus(deliveredFor).atOffset(ZoneOffset.UTC))
                .bind("dead", clock.instant().minus(deadFor).atOffset(ZoneOffset.UTC))
                .execute());
    }
}
