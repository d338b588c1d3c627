package vn.capuy.cadre.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** Holdings, written as entities and read as views within the caller's scope. */
@ApplicationScoped
public class Holdings implements PanacheRepositoryBase<Holding, UUID> {
    private static final String VIEW =
            """
            select h.id, c.code as person, c.full_name as person_name, p.code as post, %s as post_title,
              p.kind as post_kind, p.org, h.held_from, h.held_to, h.replaces, h.begun_by_kind, h.begun_by, h.begun_as,
              h.ended_by_kind, h.ended_by, h.ended_as, h.recorded_at, h.recorded_by, h.voided_at, h.void_reason, h.version
            from holding h join person c on c.id = h.person join post p on p.id = h.post
            where %s""".formatted(Projections.named("p.title"), Organisation.withinScope("p.org", "h.held_from"));

    private static final ListQuery<HoldingView> LIST = new ListQuery<>(
            VIEW + " and h.voided_at is null and " + Projections.equal("c.code", "person") + " and "
                    + Projections.equal("p.code", "post") + " and " + Projections.equal("p.org", "org")
                    + " and (cast(:onDay as date) is null or daterange(h.held_from, h.held_to, '[]') @> cast(:onDay as date))",
            HoldingView.class,
            List.of(ListQuery.date("held_from"), ListQuery.id("id")),
            holding -> Cursor.at(holding.heldFrom(), holding.id()));

    private final Projections projections;
    private final Jdbi jdbi;

    Holdings(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    /** A holding as a check needs it. */
    public record Span(UUID person, UUID post, LocalDate heldFrom, LocalDate heldTo) {
        boolean holds(LocalDate day) {
            return !day.isBefore(heldFrom) && (heldTo == null || !day.isAfter(heldTo));
        }

        boolean overlaps(Span other) {
            return holds(other.heldFrom) || other.holds(heldFrom);
        }
    }

    /** Who holds a post, for those who are told that no seat is free. */
    public record Sitting(String person, String personName, LocalDate heldFrom, LocalDate heldTo) {
        @Override
        public String toString() {
            return "%s %s (%s – %s)".formatted(person, personName, heldFrom, heldTo == null ? "…" : heldTo);
        }
    }

    Page<HoldingView> page(HoldingFilter filter, PageRequest page) {
        return projections.page(
                LIST,
                page,
                Filters.of("person", filter.person, "post", filter.post, "org", filter.org, "onDay", filter.onDay));
    }

    Optional<HoldingView> view(UUID id) {
        return projections.one(VIEW + " and h.id = :id", HoldingView.class, Map.of("id", id));
    }

    /** The holding by which a person holds a post on a day. */
    Optional<Holding> heldOn(UUID person, UUID post, LocalDate day) {
        return find(
                        "person = ?1 and post = ?2 and voidedAt is null and heldFrom <= ?3"
                                + " and (heldTo is null or heldTo >= ?3)",
                        person,
                        post,
                        day)
                .firstResultOptional();
    }

    /** The holdings that a decision began or ended and that are not voided. */
    List<Holding> by(Ground.Kind kind, UUID decision) {
        return list(
                "voidedAt is null and ((begunByKind = ?1 and begunBy = ?2) or (endedByKind = ?1 and endedBy = ?2))"
                        + " order by id",
                kind,
                decision);
    }

    /** Who holds a post on some day from that one on, the earliest first; a few are enough to say who is in the way. */
    List<Sitting> sitting(UUID post, LocalDate from) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select c.code as person, c.full_name as person_name, h.held_from, h.held_to
                        from holding h join person c on c.id = h.person
                        where h.post = :post and h.voided_at is null and (h.held_to is null or h.held_to >= :from)
                        order by h.held_from, h.id limit 10""")
                .bind("post", post)
                .bind("from", from)
                .map(Rows.of(Sitting.class))
                .list());
    }

    /** Takes these posts for this transaction, in one order, so that two decisions never wait for each other in a ring. */
    void take(Collection<UUID> posts) {
        jdbi.useHandle(
                handle -> handle.createQuery("select id from post where id = any(:posts) order by id for no key update")
                        .bindArray("posts", UUID.class, Set.copyOf(posts))
                        .mapTo(UUID.class)
                        .list());
    }

    Map<UUID, PostRef> posts(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, code, org, kind, seats, valid_from, valid_to from post where id = any(:ids)")
                .bindArray("ids", UUID.class, Set.copyOf(ids))
                .map(Rows.of(PostRef.class))
                .collect(Collectors.toMap(PostRef::id, post -> post)));
    }

    /** All holdings of these posts that are not voided. */
    List<Span> of(Collection<UUID> posts) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select person, post, held_from, held_to from holding
                        where post = any(:posts) and voided_at is null""")
                .bindArray("posts", UUID.class, Set.copyOf(posts))
                .map(Rows.of(Span.class))
                .list());
    }

    /** The same without these rows. */
    List<Span> spans(Collection<UUID> posts, Set<UUID> without) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select person, post, held_from, held_to from holding
                        where post = any(:posts) and voided_at is null and id <> all(:without)""")
                .bindArray("posts", UUID.class, Set.copyOf(posts))
                .bindArray("without", UUID.class, without)
                .map(Rows.of(Span.class))
                .list());
    }

    /** Whether a person holds a post on a day. */
    public boolean holds(UUID person, UUID post, LocalDate day) {
        return of(List.of(post)).stream().anyMatch(span -> span.person().equals(person) && span.holds(day));
    }
}
