package vn.capuy.platform.webhook.delivery;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** What a person does and sees of the deliveries of a subscriber that he was found to know. */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
public class Deliveries {
    /** The newest first: what is looked at is what just happened. */
    private static final String LIST = """
            select -d.position as place, d.position::text as event, o.type, o.aggregateid as subject, o.at as told_at, d.state,
              d.failures, d.not_before as next_at, d.ended_at
            from webhook_delivery d join outbox o on o.position = d.position
            where d.webhook = :webhook and\s""" + Projections.equal("d.state", "state");

    private final Jdbi jdbi;
    private final Projections projections;
    private final Clock clock;

    Deliveries(Jdbi jdbi, Projections projections, Clock clock) {
        this.jdbi = jdbi;
        this.projections = projections;
        this.clock = clock;
    }

    /** A row of the list, without its attempts. */
    public record Row(
            long place,
            String event,
            String type,
            String subject,
            Instant toldAt,
            DeliveryState state,
            int failures,
            Instant nextAt,
            Instant endedAt) {
        DeliveryView with(List<DeliveryView.AttemptView> attempts) {
            return new DeliveryView(event, type, subject, toldAt, state, failures, nextAt, endedAt, attempts);
        }
    }

    /** An attempt with its event. */
    public record AttemptRow(
            long position, int number, Instant at, Outcome outcome, Integer status, Long milliseconds) {}

    public Page<DeliveryView> page(UUID webhook, DeliveryState state, PageRequest page) {
        var list = new ListQuery<>(LIST, Row.class, List.of(ListQuery.number("place")), row -> Cursor.at(row.place()));
        Page<Row> rows = projections.page(list, page, Filters.of("webhook", webhook, "state", state));
        Map<Long, List<DeliveryView.AttemptView>> attempts =
                attempts(webhook, rows.items().stream().map(row -> -row.place()).toList());
        return rows.map(row -> row.with(attempts.getOrDefault(-row.place(), List.of())));
    }

    private Map<Long, List<DeliveryView.AttemptView>> attempts(UUID webhook, List<Long> positions) {
        List<AttemptRow> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select position, number, at, outcome, status, milliseconds from webhook_attempt
                        where webhook = :webhook and position = any(:positions) order by position, number""")
                .bind("webhook", webhook)
                .bindArray("positions", Long.class, positions)
                .map(Rows.of(AttemptRow.class))
                .list());
        return rows.stream()
                .collect(Collectors.groupingBy(
                        AttemptRow::position,
                        HashMap::new,
                        Collectors.mapping(
                                row -> new DeliveryView.AttemptView(
                                        row.number(), row.at(), row.outcome(), row.status(), row.milliseconds()),
                                Collectors.toCollection(ArrayList::new))));
    }

    /** Begins to follow the feed after a position. */
    public void begin(UUID webhook, long position) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into webhook_cursor (webhook, position, dead_in_a_row) values (:webhook, :position, 0)")
                .bind("webhook", webhook)
                .bind("position", position)
                .execute());
    }

    /** Keeps senders from it for this transaction. Whoever changes a subscriber does this first, as senders do. */
    public void lock(UUID webhook) {
        jdbi.useHandle(handle -> handle.createQuery("select 1 from webhook_cursor where webhook = :webhook for update")
                .bind("webhook", webhook)
                .mapTo(int.class)
                .list());
    }

    /** Takes it from whoever sends now, and forgets what waits in order: it is read from the feed again. */
    public void interrupt(UUID webhook) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            delete from webhook_delivery d using webhook_cursor c where d.webhook = :webhook
                              and c.webhook = d.webhook and d.state = 'PENDING' and d.position > c.position""").bind("webhook", webhook).execute();
            handle.createUpdate("""
                            update webhook_cursor set claim = null, claimed_until = null, dead_in_a_row = 0
                            where webhook = :webhook""").bind("webhook", webhook).execute();
        });
    }

    /** What waits is due at once and is tried as often as if it were new. */
    public void refresh(UUID webhook) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            update webhook_delivery set not_before = :now, failures = 0
                            where webhook = :webhook and state = 'PENDING'""")
                    .bind("webhook", webhook)
                    .bind("now", clock.instant())
                    .execute();
            handle.createUpdate("update webhook_cursor set dead_in_a_row = 0 where webhook = :webhook")
                    .bind("webhook", webhook)
                    .execute();
        });
    }

    /** Goes on after an earlier or later position. What was asked for again beyond it comes in its order now. */
    public void move(UUID webhook, long position) {
        interrupt(webhook);
        jdbi.useHandle(handle -> {
            handle.createUpdate("update webhook_cursor set position = :position where webhook = :webhook")
                    .bind("webhook", webhook)
                    .bind("position", position)
                    .execute();
            handle.createUpdate("""
                            delete from webhook_delivery
                            where webhook = :webhook and state = 'PENDING' and position > :position""")
                    .bind("webhook", webhook)
                    .bind("position", position)
                    .execute();
        });
    }

    /** Takes it from whoever sends now, and forgets all that waits. */
    public void end(UUID webhook) {
        interrupt(webhook);
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from webhook_delivery where webhook = :webhook and state = 'PENDING'")
                .bind("webhook", webhook)
                .execute());
    }

    /** Asks for an event once more, aside from the order. False for one that comes in its order yet. */
    public boolean again(UUID webhook, long position) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                insert into webhook_delivery as d (webhook, position, state, failures, not_before)
                                select webhook, :position, 'PENDING', 0, :now from webhook_cursor
                                where webhook = :webhook and position >= :position
                                on conflict (webhook, position) do update
                                  set state = 'PENDING', failures = 0, not_before = :now, ended_at = null""")
                        .bind("webhook", webhook)
                        .bind("position", position)
                        .bind("now", clock.instant())
                        .execute())
                == 1;
    }
}
