package vn.capuy.document.task.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import vn.capuy.document.task.Standings;
import vn.capuy.platform.list.Projections;

/** Names who is told in the place of a body that assigned and is no more. */
@ApplicationScoped
class Directing {
    /** Its successor where there is one alone; of several, or none, the nearest body that stood above it. */
    private static final String INSTEAD = Standings.DIRECTS + """
            select u.code, %s as name from directs join org_unit u on u.code = directs.code
              and u.established_on <= :day and (u.ended_on is null or u.ended_on > :day)
            order by (u.code in (select code from line)) = ((select count(*) from line join org_unit s on s.code = line.code
              and s.established_on <= :day and (s.ended_on is null or s.ended_on > :day)) = 1) desc, u.code limit 1""".formatted(Projections.named("u.name"));

    private final Projections projections;

    Directing(Projections projections) {
        this.projections = projections;
    }

    /** A body by name. */
    public record Body(String code, String name) {}

    /** @return the body itself where nobody stands in its place */
    Body insteadOf(Body ended, LocalDate day) {
        return projections
                .one(INSTEAD, Body.class, Map.of("by", ended.code(), "day", day))
                .orElse(ended);
    }
}
