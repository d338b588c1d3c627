package vn.capuy.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads the outbox as a feed. An event gets its position only when it is committed, and positions are given by one reader
 * at a time, so a reader that has passed a position has seen all that come before it.
 */
@ApplicationScoped
public class Feed {
    /** Any number that no other lock of the database uses. */
    private static final long ONE_AT_A_TIME = 0x0FEED;

    /** So many get their places in one transaction; an import can tell of more. */
    private static final int PLACED_AT_ONCE = 10_000;

    private static final String PLACE = """
            update outbox o set position = placed.position
            from (select id, nextval('outbox_position') as position
                  from (select id from outbox where position is null order by written limit %d) waiting) placed
            where o.id = placed.id""".formatted(PLACED_AT_ONCE);

    private static final String READ = """
            select position, aggregateid, type, at, payload::text as payload from outbox o
            where position > :after and (cast(:types as text[]) is null or type = any(:types))
              and (o.org is null or exists (select 1 from org_ancestry a
                     where a.ancestor = :scope and a.descendant = o.org and a.known_until = 'infinity')
                and (cast(:within as text) is null or exists (select 1 from org_ancestry a
                     where a.ancestor = :within and a.descendant = o.org and a.known_until = 'infinity')))
            order by position limit :limit""";

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final String source;

    public Feed(Jdbi jdbi, ObjectMapper json, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.jdbi = jdbi;
        this.json = json;
        this.source = "/" + service;
    }

    /** What comes after a position, within a caller's scope; empty when nothing does. */
    public List<CloudEvent> after(long position, String scope, int limit) {
        placeWhatWaits();
        return read(position, scope, null, null, limit);
    }

    /**
     * The same, of some types alone, of what has its place already, and of what lies within two scopes: a unit can have stood
     * below the one while that one did not stand below the other.
     *
     * @param within the scope of whoever asked that it be told
     * @param types null for all
     */
    public List<CloudEvent> placedAfter(long position, String scope, String within, List<String> types, int limit) {
        return read(position, scope, within, types, limit);
    }

    /** The place of the last event that is committed; 0 where there is none. */
    public long last() {
        placeWhatWaits();
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce(max(position), 0) from outbox")
                .mapTo(long.class)
                .one());
    }

    /** The place after which all events lie that were told at a moment or later; the last one where there is none. */
    public long before(Instant moment) {
        placeWhatWaits();
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select coalesce((select min(position) - 1 from outbox where at >= :moment and position is not null),
                          (select max(position) from outbox), 0)""").bind("moment", moment).mapTo(long.class).one());
    }

    private List<CloudEvent> read(long position, String scope, String within, List<String> types, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(READ)
                .bind("after", position)
                .bind("scope", scope)
                .bind("within", within)
                .bind("limit", limit)
                .bindByType("types", types == null ? null : types.toArray(String[]::new), String[].class)
                .map((row, context) -> event(
                        row.getLong("position"),
                        row.getString("type"),
                        row.getString("aggregateid"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("payload")))
                .list());
    }

    private void placeWhatWaits() {
        boolean waiting = jdbi.withHandle(
                handle -> handle.createQuery("select exists (select 1 from outbox where position is null)")
                        .mapTo(boolean.class)
                        .one());
        for (int placed = waiting ? PLACED_AT_ONCE : 0; placed == PLACED_AT_ONCE; ) {
            placed = QuarkusTransaction.requiringNew().call(() -> jdbi.withHandle(Feed::place));
        }
    }

    private static int place(Handle handle) {
        handle.execute("select pg_advisory_xact_lock(?)", ONE_AT_A_TIME);
        return handle.execute(PLACE);
    }

    private CloudEvent event(long position, String type, String subject, Instant at, String payload) {
        return new CloudEvent(
                "1.0", Long.toString(position), source, type, subject, at, "application/json", parse(payload));
    }

    private JsonNode parse(String payload) {
        try {
            return json.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event of the outbox is no JSON", e);
        }
    }
}
