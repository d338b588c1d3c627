package vn.capuy.cadre.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.cadre.movement.rules.Direction;
import vn.capuy.platform.sql.Rows;

/** Looks up, across the registers, what the rules ask of a movement. */
@ApplicationScoped
class MovementFactSource {
    /** A list counts until the term for which it plans is over. */
    private static final String KNOWN = """
            select origin.level = target.level as same_level, target.term_limited,
              exists (select 1 from planning_entry e join planning_list l on l.id = e.list
                where e.person = p.id and l.state = 'APPROVED' and l.voided_at is null and l.approved_on <= :decidedOn
                  and (e.removed_on is null or e.removed_on > :decidedOn)
                  and not exists (select 1 from planning_entry_suspension s where s.entry = e.id
                    and s.suspended_on <= :decidedOn and (s.restored_on is null or s.restored_on > :decidedOn))
                  and cast(split_part(l.target_term, '-', 2) as int) >= extract(year from cast(:decidedOn as date)))
                as in_planning,
              movement_direction(:fromOrg, :toOrg, cast(:effectiveOn as date)) as direction,
              (select m.reference from holding h
                 join movement m on m.id = h.begun_by and h.begun_by_kind = 'MOVEMENT' and h.begun_as = 'MOVE'
               where h.person = p.id and h.post = :fromPost and h.voided_at is null and m.kind <> 'TRANSFER'
                 and m.state = 'APPROVED' and m.voided_at is null
                 and daterange(h.held_from, h.held_to, '[]') @> cast(:effectiveOn as date) - 1) as bound_by
            from person p join post origin on origin.id = :fromPost join post target on target.id = :toPost
            where p.id = :person""";

    /** A term was served out by whoever held the post on its last day. */
    private static final String TERMS = """
            select t.starts_on, t.ends_on, exists (select 1 from holding h where h.person = :person and h.post = :toPost
                and h.voided_at is null and daterange(h.held_from, h.held_to, '[]') @> t.ends_on) as served
            from org_term t
            where t.starts_on <= :effectiveOn and t.committee = (
              select a.ancestor from org_ancestry a
              where a.descendant = :toOrg and a.valid @> cast(:effectiveOn as date) and a.known_until = 'infinity'
                and exists (select 1 from org_term each where each.committee = a.ancestor)
              order by (select count(*) from org_ancestry above where above.descendant = a.ancestor
                and above.valid @> cast(:effectiveOn as date) and above.known_until = 'infinity') desc
              limit 1)
            order by t.starts_on desc""";

    private final Jdbi jdbi;

    MovementFactSource(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param sameLevel whether both posts are of one level
     * @param termLimited whether one person holds the target for a limited number of terms in a row
     * @param boundBy the rotation or secondment that brought the cadre to the post of origin and still runs
     */
    public record Known(
            boolean sameLevel, boolean termLimited, boolean inPlanning, Direction direction, String boundBy) {}

    /** @param endsOn null while it runs */
    public record Term(LocalDate startsOn, LocalDate endsOn, boolean served) {}

    Known known(MovementRequest movement, MovementParties parties) {
        return jdbi.withHandle(handle -> handle.createQuery(KNOWN)
                .bind("person", parties.person().id())
                .bind("fromPost", parties.from().id())
                .bind("toPost", parties.to().id())
                .bind("fromOrg", parties.from().org())
                .bind("toOrg", parties.to().org())
                .bind("decidedOn", movement.decidedOn())
                .bind("effectiveOn", movement.effectiveOn())
                .map(Rows.of(Known.class))
                .one());
    }

    /** The terms of the target's committee up to the day of the movement, the latest first. */
    List<Term> terms(MovementRequest movement, MovementParties parties) {
        return jdbi.withHandle(handle -> handle.createQuery(TERMS)
                .bind("person", parties.person().id())
                .bind("toPost", parties.to().id())
                .bind("toOrg", parties.to().org())
                .bind("effectiveOn", movement.effectiveOn())
                .map(Rows.of(Term.class))
                .list());
    }

    /** Whether the cadre ever held the target post before the movement. */
    boolean heldTargetBefore(MovementRequest movement, MovementParties parties) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from holding where person = :person and post = :post
                          and voided_at is null and held_from < :effectiveOn)""")
                .bind("person", parties.person().id())
                .bind("post", parties.to().id())
                .bind("effectiveOn", movement.effectiveOn())
                .mapTo(boolean.class)
                .one());
    }
}
