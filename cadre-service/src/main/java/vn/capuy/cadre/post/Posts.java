package vn.capuy.cadre.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** Posts, written as entities and read as views within the caller's scope. */
@ApplicationScoped
public class Posts implements PanacheRepositoryBase<Post, UUID> {
    private static final String WITHIN_SCOPE = Organisation.withinScope("p.org");

    private static final String VIEW =
            """
            select p.id, p.code, p.org, %s as org_name, p.kind, p.level, %s as title,
              post_seats_on(p.id, cast(:holdersOn as date)) as seats, p.valid_from, p.valid_to, p.non_local,
              p.managed_by, p.term_limited,
              (select count(*) from holding h where h.post = p.id and h.voided_at is null
                and daterange(h.held_from, h.held_to, '[]') @> cast(:holdersOn as date)) as holders,
              p.recorded_at, p.recorded_by, p.voided_at, p.void_reason, p.version
            from post p join org_unit u on u.code = p.org where %s""".formatted(Projections.named("u.name"), Projections.named("p.title"), WITHIN_SCOPE);

    private static final ListQuery<PostView> LIST = new ListQuery<>(
            VIEW + " and p.voided_at is null and " + Projections.equal("p.org", "org") + " and "
                    + Projections.equal("p.kind", "kind") + " and " + Projections.equal("p.level", "level") + " and "
                    + Projections.equal("p.managed_by", "managedBy")
                    + " and (cast(:onDay as date) is null or daterange(p.valid_from, p.valid_to, '[]') @> cast(:onDay as date))",
            PostView.class,
            List.of(ListQuery.text("code")),
            post -> Cursor.at(post.code()));

    private final Projections projections;
    private final PostSeatsHistory seats;
    private final Jdbi jdbi;
    private final Caller caller;
    private final Clock clock;

    Posts(Projections projections, PostSeatsHistory seats, Jdbi jdbi, Caller caller, Clock clock) {
        this.projections = projections;
        this.seats = seats;
        this.jdbi = jdbi;
        this.caller = caller;
        this.clock = clock;
    }

    Page<PostView> page(PostFilter filter, PageRequest page) {
        LocalDate holdersOn = filter.onDay == null ? VietnamTime.today(clock) : filter.onDay;
        return projections.page(
                LIST,
                page,
                Filters.of(
                        "org", filter.org,
                        "kind", filter.kind,
                        "level", filter.level,
                        "managedBy", filter.managedBy,
                        "onDay", filter.onDay,
                        "holdersOn", holdersOn));
    }

    Optional<PostView> view(UUID id) {
        return projections.one(
                VIEW + " and p.id = :id", PostView.class, Map.of("id", id, "holdersOn", VietnamTime.today(clock)));
    }

    Set<String> existing(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery("select code from post where code = any(:codes)")
                .bindArray("codes", String.class, Set.copyOf(codes))
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }

    /** The posts of these codes that exist for the caller, by code: in one query. */
    public Map<String, PostRef> byCode(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select p.id, p.code, p.org, p.kind, post_seats_on(p.id, :today) as seats, p.valid_from,"
                                + " p.valid_to from post p"
                                + " where p.code = any(:codes) and p.voided_at is null and " + WITHIN_SCOPE)
                .bindArray("codes", String.class, Set.copyOf(codes))
                .bind("today", VietnamTime.today(clock))
                .bind("scope", caller.scope())
                .map(Rows.of(PostRef.class))
                .collect(Collectors.toMap(PostRef::code, post -> post)));
    }

    /** The post of a code, where it exists for the caller. */
    public Optional<PostRef> find(String code) {
        return Optional.ofNullable(byCode(List.of(code)).get(code));
    }

    /** The seats of these posts over time, by post. */
    Map<UUID, SeatSchedule> seatsOf(Collection<UUID> ids) {
        return seats.of(ids);
    }
}
