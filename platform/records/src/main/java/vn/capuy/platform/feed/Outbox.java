package vn.capuy.platform.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Puts events into the outbox, in the transaction of the change that they tell of. */
@ApplicationScoped
public class Outbox {
    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Clock clock;
    private final EventTypes types;

    public Outbox(Jdbi jdbi, ObjectMapper json, Clock clock, EventTypes types) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
        this.types = types;
    }

    /**
     * An event to be told.
     *
     * @param aggregate the kind of thing it is about, such as {@code organisation.unit}
     * @param id the thing's code or id
     * @param type the event's type, such as {@code vn.capuy.organisation.unit}
     * @param org the organisation within whose scope the event may be read; null when every reader of the feed may
     * @param data the event's content
     */
    public record Event(String aggregate, String id, String type, String org, Object data) {}

    public void tell(Event event) {
        tell(List.of(event));
    }

    public void tell(List<Event> events) {
        events.forEach(event -> types.require(event.type()));
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into outbox (id, aggregatetype, aggregateid, type, org, at, payload)
                    values (:uuid, :aggregate, :id, :type, :org, :at, cast(:data as jsonb))""");
            for (Event event : events) {
                batch.bind("uuid", UuidCreator.getTimeOrderedEpoch())
                        .bind("aggregate", event.aggregate())
                        .bind("id", event.id())
                        .bind("type", event.type())
                        .bind("org", event.org())
                        .bind("at", clock.instant())
                        .bind("data", json.valueToTree(event.data()).toString())
                        .add();
            }
            batch.execute();
        });
    }
}
