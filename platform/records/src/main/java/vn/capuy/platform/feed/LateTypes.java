package vn.capuy.platform.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.sql.Rows;

/**
 * Types of events that this service learnt to take only after it had passed some of them by: a migration marks such a type in
 * {@code feed_cursor} as {@code <source>:<type>}, and its events are read afterwards, from the beginning to where the
 * others are.
 */
@ApplicationScoped
class LateTypes {
    private final Instance<FeedHandler> handlers;
    private final Jdbi jdbi;

    LateTypes(Instance<FeedHandler> handlers, Jdbi jdbi) {
        this.handlers = handlers;
        this.jdbi = jdbi;
    }

    /**
     * A type that is read afterwards.
     *
     * @param position how far it has been
     * @param end how far the other types are
     */
    public record Late(String source, long position, long end) {
        String type() {
            return source.substring(source.indexOf(':') + 1);
        }
    }

    Optional<Late> next(FeedSource of) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select late.source, late.last_position as position, whole.last_position as end
                        from feed_cursor late join feed_cursor whole
                          on late.source like whole.source || ':%'
                        where whole.source = :source
                        order by late.source limit 1""")
                .bind("source", of.key())
                .map(Rows.of(Late.class))
                .findOne());
    }

    /** The mark goes once the type is where the others are. */
    void apply(Late late, List<CloudEvent> fetched) {
        QuarkusTransaction.requiringNew().run(() -> applyAfterMark(late, fetched));
    }

    private void applyAfterMark(Late late, List<CloudEvent> fetched) {
        if (!isStillAt(late)) {
            return;
        }
        var taken = fetched.stream()
                .filter(event -> event.type().equals(late.type()) && event.position() <= late.end())
                .toList();
        for (FeedHandler handler : handlers) {
            if (!taken.isEmpty() && handler.types().contains(late.type())) {
                handler.apply(taken);
            }
        }
        boolean done = fetched.isEmpty() || fetched.getLast().position() >= late.end();
        String sql = done
                ? "delete from feed_cursor where source = :source"
                : "update feed_cursor set last_position = :position where source = :source";
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("source", late.source())
                .bind("position", done ? late.end() : fetched.getLast().position())
                .execute());
    }

    /** Where another reader has applied these meanwhile, later ones may have followed, which they must not overwrite. */
    private boolean isStillAt(Late late) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "select last_position from feed_cursor where source = :source for update")
                        .bind("source", late.source())
                        .mapTo(long.class)
                        .findOne())
                .filter(position -> position == late.position())
                .isPresent();
    }
}
