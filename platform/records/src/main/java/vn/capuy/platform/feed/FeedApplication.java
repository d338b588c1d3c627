package vn.capuy.platform.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Hands what a source told to those who take it, in one transaction with the cursor: all of it is applied, or none. */
@ApplicationScoped
class FeedApplication {
    private final Instance<FeedHandler> handlers;
    private final Jdbi jdbi;

    FeedApplication(Instance<FeedHandler> handlers, Jdbi jdbi) {
        this.handlers = handlers;
        this.jdbi = jdbi;
    }

    /** How far the source has been applied. */
    long cursor(FeedSource source) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select last_position from feed_cursor where source = :source")
                        .bind("source", source.key())
                        .mapTo(long.class)
                        .findOne()
                        .orElse(0L));
    }

    void apply(FeedSource source, List<CloudEvent> fetched) {
        QuarkusTransaction.requiringNew().run(() -> applyAfterCursor(source, fetched));
    }

    private void applyAfterCursor(FeedSource source, List<CloudEvent> fetched) {
        long last = locked(source);
        var events = fetched.stream().filter(event -> event.position() > last).toList();
        if (events.isEmpty()) {
            return;
        }
        for (FeedHandler handler : handlers) {
            var taken = events.stream()
                    .filter(event ->
                            handler.source() == source && handler.types().contains(event.type()))
                    .toList();
            if (!taken.isEmpty()) {
                handler.apply(taken);
            }
        }
        move(source, events.getLast().position());
    }

    /** The cursor's row is locked first, so that two readers cannot apply one event twice. */
    private long locked(FeedSource source) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("insert into feed_cursor values (:source, 0) on conflict do nothing")
                    .bind("source", source.key())
                    .execute();
            return handle.createQuery("select last_position from feed_cursor where source = :source for update")
                    .bind("source", source.key())
                    .mapTo(long.class)
                    .one();
        });
    }

    private void move(FeedSource source, long position) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update feed_cursor set last_position = :position where source = :source")
                        .bind("position", position)
                        .bind("source", source.key())
                        .execute());
    }
}
