package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Asks which bodies stand below the one that assigns, or below those that took its place where it has ended. */
@ApplicationScoped
public class Standings {
    /**
     * Who directs what the body assigned: itself while it stands; then those that stand and took over from it, directly or
     * through others, and of those that ever stood above it the nearest that stands. SQL that names them {@code directs (code)};
     * binds {@code by} and {@code day}.
     */
    public static final String DIRECTS = """
            with recursive line (code) as (
              select s.successor from org_succession s where s.predecessor = :by and s.on_day <= :day
              union
              select s.successor from line l join org_succession s on s.predecessor = l.code and s.on_day <= :day),
            stands (code) as (
              select u.code from org_unit u where u.code = :by and u.established_on <= :day
                and (u.ended_on is null or u.ended_on > :day)),
            above (code) as (
              select a.ancestor from org_ancestry a
                join org_ancestry self on self.ancestor = a.ancestor and self.descendant = a.ancestor
                  and self.valid @> cast(:day as date) and self.known_until = 'infinity'
              where a.descendant = :by and a.ancestor <> :by and a.known_until = 'infinity'
              group by a.ancestor
              order by (select count(*) from org_ancestry x where x.descendant = a.ancestor
                and x.valid @> cast(:day as date) and x.known_until = 'infinity') desc, a.ancestor limit 1),
            directs (code) as (
              select code from stands
              union select code from line where not exists (select 1 from stands)
              union select code from above where not exists (select 1 from stands))
            """;

    private static final String BELOW = DIRECTS + """
            select distinct b.descendant from org_ancestry b join directs on directs.code = b.ancestor
            where b.descendant = any(:codes) and b.valid @> cast(:day as date) and b.known_until = 'infinity'""";

    private final Jdbi jdbi;

    Standings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of the bodies that stand, on the day, at or below whoever then directs what this body assigns. */
    Set<String> below(String assignedBy, Collection<String> codes, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(BELOW)
                .bind("by", assignedBy)
                .bind("day", day)
                .bindArray("codes", String.class, Set.copyOf(codes))
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }
}
