package vn.capuy.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.sql.Rows;

/** The bodies around a committee: its standing committee, and the committee above it with that one's. */
@ApplicationScoped
class PlanningBodies {
    private static final String ABOVE = """
            with recursive above as (
              select place.parent, 1 as height from org_placement place
              where place.unit = :committee and place.valid @> cast(:day as date)
              union all
              select place.parent, above.height + 1 from above
                join org_placement place on place.unit = above.parent and place.valid @> cast(:day as date))
            select u.code, u.kind from above join org_unit u on u.code = above.parent order by above.height""";

    private static final String STANDING = """
            select u.code from org_placement place join org_unit u on u.code = place.unit
            where place.parent = :committee and place.valid @> cast(:day as date) and u.kind = 'STANDING_COMMITTEE'
            order by u.code""";

    private final Jdbi jdbi;

    PlanningBodies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A unit above, nearest first. */
    public record Above(String code, UnitKind kind) {}

    /** Whose meetings the step's can be: a committee without a standing committee of its own holds them all itself. */
    List<String> holding(MeetingStep step, String committee, LocalDate day) {
        List<String> standing = step.isOfStandingCommittee() ? standingOf(committee, day) : List.of();
        return standing.isEmpty() ? List.of(committee) : standing;
    }

    /** Who may approve: the committee above, or the committee itself where the list is for posts that it manages alone. */
    List<String> competent(String committee, boolean postsOnly, LocalDate day) {
        var bodies = new ArrayList<String>();
        Optional<String> higher = committeeAbove(committee, day);
        if (postsOnly || higher.isEmpty()) {
            bodies.add(committee);
            bodies.addAll(standingOf(committee, day));
        }
        higher.ifPresent(above -> {
            bodies.add(above);
            bodies.addAll(standingOf(above, day));
        });
        return List.copyOf(bodies);
    }

    /** The committee itself, and the place that it leads where it stands directly below one: where its people live. */
    List<String> areas(String committee, LocalDate day) {
        var areas = new ArrayList<>(List.of(committee));
        above(committee, day).stream()
                .limit(1)
                .filter(unit -> unit.kind().isPlace())
                .forEach(unit -> areas.add(unit.code()));
        return List.copyOf(areas);
    }

    private Optional<String> committeeAbove(String committee, LocalDate day) {
        return above(committee, day).stream()
                .filter(unit -> !unit.kind().isPlace() && !unit.kind().isBody())
                .map(Above::code)
                .findFirst();
    }

    private List<Above> above(String committee, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(ABOVE)
                .bind("committee", committee)
                .bind("day", day)
                .map(Rows.of(Above.class))
                .list());
    }

    private List<String> standingOf(String committee, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(STANDING)
                .bind("committee", committee)
                .bind("day", day)
                .mapTo(String.class)
                .list());
    }
}
