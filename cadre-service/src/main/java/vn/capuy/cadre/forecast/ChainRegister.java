package vn.capuy.cadre.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.capuy.cadre.person.rules.Sex;
import vn.capuy.cadre.post.PostKind;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.sql.Rows;

/** What a chain asks of the register: for all posts or cadres of one step at once, as far as the caller may know of them. */
@ApplicationScoped
class ChainRegister {
    private static final String POST = """
            select p.id, p.code, p.kind, p.non_local, %s as title, p.org, %s as org_name""".formatted(Projections.named("p.title"), Projections.named("u.name"));

    private static final String PLANNED = """
            select listed.*, count(*) over (partition by listed.post) as total from (
              select planned.post, c.id as person, c.code, c.full_name, c.sex, c.born_on,
                array_agg(distinct planned.list) as lists, max(planned.target_term) as target_term,
                row_number() over (partition by planned.post order by max(planned.approved_on) desc, c.code) as place
              from (%s) planned join person c on c.id = planned.person
              where planned.post = any(:posts)
                and not exists (select 1 from holding h where h.post = planned.post and h.person = planned.person
                  and h.voided_at is null and daterange(h.held_from, h.held_to, '[]') @> cast(:before as date))
              group by planned.post, c.id, c.code, c.full_name, c.sex, c.born_on) listed
            order by listed.post, listed.place""".formatted(PlannedSql.planned(":on"));

    private static final String HELD = "select h.person, post.* from holding h join (" + POST
            + " from post p join org_unit u on u.code = p.org where p.voided_at is null and "
            + Organisation.withinScope("p.org")
            + """
            ) post on post.id = h.post
            where h.person = any(:people) and h.voided_at is null
              and daterange(h.held_from, h.held_to, '[]') @> cast(:before as date)
            order by h.person, post.code""";

    private static final String MOVEMENT =
            """
            select c.code as person, f.code as from_post, t.code as to_post, m.effective_on
            from movement m join person c on c.id = m.person join post f on f.id = m.from_post
              join post t on t.id = m.to_post
            where m.reference = :reference and m.voided_at is null and m.state in %s and %s""".formatted(Vacancies.PENDING, Organisation.withinScope("m.decided_by", "m.decided_on"));

    private final Jdbi jdbi;
    private final Caller caller;
    private final CallerLanguage language;

    ChainRegister(Jdbi jdbi, Caller caller, CallerLanguage language) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.language = language;
    }

    /** A post as it is shown. */
    public record Place(
            UUID id, String code, PostKind kind, boolean nonLocal, String title, String org, String orgName) {
        /** A seat in a committee stays with whoever moves. */
        boolean isKept() {
            return kind == PostKind.COMMITTEE_MEMBER || kind == PostKind.STANDING_MEMBER;
        }
    }

    /** A post that a cadre holds. */
    public record Held(
            UUID person,
            UUID id,
            String code,
            PostKind kind,
            boolean nonLocal,
            String title,
            String org,
            String orgName) {
        Place place() {
            return new Place(id, code, kind, nonLocal, title, org, orgName);
        }
    }

    /** @param total how many are planned for the post */
    public record Planned(
            UUID post,
            UUID person,
            String code,
            String fullName,
            Sex sex,
            LocalDate bornOn,
            List<String> lists,
            String targetTerm,
            long place,
            long total) {}

    /** Who moves from where to where. */
    public record Moved(String person, String fromPost, String toPost, LocalDate effectiveOn) {}

    Optional<Moved> movement(String reference) {
        return jdbi.withHandle(handle -> query(handle, MOVEMENT)
                .bind("reference", reference)
                .map(Rows.of(Moved.class))
                .findFirst());
    }

    Optional<Place> post(UUID id) {
        return jdbi.withHandle(
                handle -> query(handle, POST + " from post p join org_unit u on u.code = p.org where p.id = :id")
                        .bind("id", id)
                        .map(Rows.of(Place.class))
                        .findFirst());
    }

    /** By post, the latest list first; of each post so many as are asked for. */
    Map<UUID, List<Planned>> planned(Collection<UUID> posts, LocalDate on, int most) {
        return jdbi.withHandle(handle -> query(handle, "select * from (" + PLANNED + ") ranked where place <= :most")
                .bindArray("posts", UUID.class, Set.copyOf(posts))
                .bind("on", on)
                .bind("before", on.minusDays(1))
                .bind("most", most)
                .map(Rows.of(Planned.class))
                .collect(Collectors.groupingBy(Planned::post)));
    }

    /** What these cadres hold on the day before. */
    Map<UUID, List<Place>> held(Collection<UUID> people, LocalDate on) {
        return jdbi.withHandle(handle -> query(handle, HELD)
                .bindArray("people", UUID.class, Set.copyOf(people))
                .bind("before", on.minusDays(1))
                .map(Rows.of(Held.class))
                .collect(Collectors.groupingBy(Held::person, Collectors.mapping(Held::place, Collectors.toList()))));
    }

    /** Whether a seat of the post is free on a day for somebody who does not hold it yet. */
    boolean seatFree(UUID post, UUID person, LocalDate on) {
        return jdbi.withHandle(handle -> query(handle, """
                        select post_seats_on(:post, cast(:on as date)) > (select count(*) from holding h
                          where h.post = :post and h.person <> :person and h.voided_at is null
                            and daterange(h.held_from, h.held_to, '[]') @> cast(:on as date))""")
                .bind("post", post)
                .bind("person", person)
                .bind("on", on)
                .mapTo(boolean.class)
                .one());
    }

    private Query query(Handle handle, String sql) {
        return handle.createQuery(sql)
                .bind("scope", caller.scope())
                .bind("lang", language.get().tag());
    }
}
