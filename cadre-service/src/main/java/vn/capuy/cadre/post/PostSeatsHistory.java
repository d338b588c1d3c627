package vn.capuy.cadre.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.sql.Rows;

/** The seats of posts over time. */
@ApplicationScoped
class PostSeatsHistory implements PanacheRepositoryBase<PostSeats, UUID> {
    private final Jdbi jdbi;

    PostSeatsHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How many from a day on; {@code fromDay} is null for those of the creation. */
    public record Since(UUID post, LocalDate fromDay, int seats) {}

    /** The seats of these posts, by post: in one query. */
    Map<UUID, SeatSchedule> of(Collection<UUID> posts) {
        List<Since> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select id as post, cast(null as date) as from_day, seats from post where id = any(:posts)
                        union all
                        select post, from_day, seats from post_seats where post = any(:posts) and voided_at is null""")
                .bindArray("posts", UUID.class, Set.copyOf(posts))
                .map(Rows.of(Since.class))
                .list());
        var schedules = new HashMap<UUID, SeatSchedule>();
        rows.forEach(row -> schedules
                .computeIfAbsent(row.post(), post -> new SeatSchedule(new TreeMap<>()))
                .put(row.fromDay(), row.seats()));
        return schedules;
    }

    /** All that was ever entered for a post, by day, and of one day by the time at which it was entered. */
    List<PostSeatsView> views(UUID post) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select valid_from as from_day, seats, cast(null as text) as ground, recorded_at, recorded_by,
                          cast(null as timestamptz) as voided_at, cast(null as text) as void_reason
                        from post where id = :post
                        union all
                        select from_day, seats, ground, recorded_at, recorded_by, voided_at, void_reason
                        from post_seats where post = :post
                        order by from_day, recorded_at""")
                .bind("post", post)
                .map(Rows.of(PostSeatsView.class))
                .list());
    }

    /** Enters a change; one for the same day is voided. */
    void enter(UUID post, PostChange change, Entry entry) {
        find("post = ?1 and fromDay = ?2 and voidedAt is null", post, change.seatsFrom())
                .firstResultOptional()
                .ifPresent(before -> before.voidFor(change.ground(), entry));
        flush();
        persistAndFlush(new PostSeats(post, change, entry));
    }
}
