package vn.capuy.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.cadre.person.rules.Sex;
import vn.capuy.platform.sql.Rows;

/** What the check of a list's structure reads: each in one query, however long the list. */
@ApplicationScoped
class PlanningPlaces {
    /** The list itself with the approved list that it supplements, and with what was approved to supplement that one. */
    private static final String FAMILY = """
            select l.id from planning_list l, planning_list asked where asked.id = :list and (l.id = asked.id
              or (l.voided_at is null and l.state = 'APPROVED'
                and (l.id = asked.supplements or l.supplements = coalesce(asked.supplements, asked.id))))""";

    private static final String OWN = """
            select e.id as entry, e.person, e.target, e.post from planning_entry e
            where e.list in (%s) and %s = 'PLANNED' order by e.id""".formatted(FAMILY, PlanningEntries.STATE);

    private static final String OTHERS = """
            select e.id as entry, e.person, e.target, e.post from planning_entry e join planning_list l on l.id = e.list
            where l.target_term = :term and l.voided_at is null and l.state <> 'REJECTED' and l.id not in (%s)
              and e.target = 'POST' and (e.person = any(:people) or e.post = any(:posts)) and %s = 'PLANNED'""".formatted(FAMILY, PlanningEntries.STATE);

    private static final String PEOPLE = """
            select id, code, full_name, sex, born_on, ethnicity from person where id = any(:people) order by code""";

    /** A body's posts are of the level of the committee whose body it is. */
    private static final String LEVELS = """
            select p.id, p.code, coalesce(above.kind, u.kind) as level from post p join org_unit u on u.code = p.org
              left join org_placement place on place.unit = u.code and place.valid @> cast(:day as date)
                and u.kind in ('STANDING_COMMITTEE', 'ADVISORY_BODY', 'INSPECTION_COMMITTEE')
              left join org_unit above on above.code = place.parent
            where p.id = any(:posts)""";

    private static final String SEATS = """
            select p.kind, cast(sum(p.seats) as int) as seats from post p
            where p.org = any(:orgs) and p.kind in ('COMMITTEE_MEMBER', 'STANDING_MEMBER') and p.voided_at is null
              and daterange(p.valid_from, p.valid_to, '[]') @> cast(:day as date)
            group by p.kind""";

    private final Jdbi jdbi;

    PlanningPlaces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public record PersonRow(UUID id, String code, String fullName, Sex sex, LocalDate bornOn, String ethnicity) {}

    public record PostRow(UUID id, String code, String level) {}

    public record SeatRow(String kind, int seats) {}

    List<PlanningPlace> of(UUID list) {
        return jdbi.withHandle(handle -> handle.createQuery(OWN)
                .bind("list", list)
                .map(Rows.of(PlanningPlace.class))
                .list());
    }

    /** What the other lists for the term have planned with these cadres and posts. */
    List<PlanningPlace> others(UUID list, String term, Collection<UUID> people, Collection<UUID> posts) {
        return jdbi.withHandle(handle -> handle.createQuery(OTHERS)
                .bind("list", list)
                .bind("term", term)
                .bindArray("people", UUID.class, Set.copyOf(people))
                .bindArray("posts", UUID.class, Set.copyOf(posts))
                .map(Rows.of(PlanningPlace.class))
                .list());
    }

    /** In the order of their codes. */
    List<PersonRow> people(Collection<UUID> people) {
        return jdbi.withHandle(handle -> handle.createQuery(PEOPLE)
                .bindArray("people", UUID.class, Set.copyOf(people))
                .map(Rows.of(PersonRow.class))
                .list());
    }

    Map<UUID, PostRow> posts(Collection<UUID> posts, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(LEVELS)
                .bindArray("posts", UUID.class, Set.copyOf(posts))
                .bind("day", day)
                .map(Rows.of(PostRow.class))
                .collect(Collectors.toMap(PostRow::id, post -> post)));
    }

    /** The seats of a committee and of its standing committee, by the kind of post that tells them. */
    Map<String, Integer> seats(Collection<String> orgs, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(SEATS)
                .bindArray("orgs", String.class, Set.copyOf(orgs))
                .bind("day", day)
                .map(Rows.of(SeatRow.class))
                .collect(Collectors.toMap(SeatRow::kind, SeatRow::seats)));
    }
}
