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
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.capuy.cadre.shared.Filters;
import vn.capuy.cadre.shared.ListQuery;
import vn.capuy.cadre.shared.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Holdings, written as entities and read as views within the caller's scope. */
@ApplicationScoped
public class Holdings implements PanacheRepositoryBase<Holding, UUID> {
    private static final String VIEW =
            """
            select h.id, c.code as person, c.full_name as person_name, p.code as post, %s as post_title,
              p.kind as post_kind, p.org, h.held_from, h.held_to, h.replaces, h.recorded_at, h.recorded_by, h.voided_at,
              h.void_reason, h.version
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

    /** All holdings of these posts that are not voided. */
    List<Span> of(Collection<UUID> posts) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select person, post, held_from, held_to from holding
                        where post = any(:posts) and voided_at is null""")
                .bindArray("posts", UUID.class, Set.copyOf(posts))
                .map(ConstructorMapper.of(Span.class))
                .list());
    }

    /** Whether a person holds a post on a day. */
    public boolean holds(UUID person, UUID post, LocalDate day) {
        return of(List.of(post)).stream().anyMatch(span -> span.person().equals(person) && span.holds(day));
    }
}
