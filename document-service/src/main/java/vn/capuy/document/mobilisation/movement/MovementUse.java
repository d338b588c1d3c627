package vn.capuy.document.mobilisation.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.problem.ProblemException.Fault;

/** What a model must meet to belong to a movement. */
@ApplicationScoped
public class MovementUse {
    private static final String FIELD = "movement";

    private static final String ENDED = """
            select exists (select 1 from emulation_movement_step s where s.movement = :movement and s.voided_at is null
              and s.step in ('CONCLUDE', 'STOP') and s.on_day < cast(:day as date))""";

    private static final String TAKES_PART = """
            select exists (select 1 from emulation_unit r join org_ancestry a on a.ancestor = r.unit and a.descendant = :unit
                and a.valid @> cast(:day as date) and a.known_until = 'infinity'
              where r.movement = :movement and r.voided_at is null and r.registered_on <= cast(:day as date))""";

    private final MovementQueries queries;
    private final EmulationMovements movements;
    private final Jdbi jdbi;

    MovementUse(MovementQueries queries, EmulationMovements movements, Jdbi jdbi) {
        this.queries = queries;
        this.movements = movements;
        this.jdbi = jdbi;
    }

    /** The movement's name; empty where it does not exist for the caller. */
    public Optional<String> title(UUID movement) {
        return queries.find(movement).map(MovementView::title);
    }

    /** What speaks against a model of this unit and field, registered on that day; nobody ends or voids the movement meanwhile. */
    public List<Fault> faults(UUID movement, String unit, String field, LocalDate day) {
        if (queries.find(movement).isPresent()) {
            movements.share(movement);
        }
        var found = queries.find(movement).filter(each -> !each.isVoided());
        if (found.isEmpty()) {
            return List.of(new Fault(FIELD, "violation.unknown-reference", Map.of("value", movement)));
        }
        var faults = new ArrayList<Fault>();
        if (!runsOn(found.get(), day)) {
            faults.add(new Fault(FIELD, "mobilisation.movement-not-running", Map.of("date", day)));
        }
        if (!found.get().fields().isEmpty() && !found.get().fields().contains(field)) {
            faults.add(new Fault(FIELD, "mobilisation.field-not-of-movement", Map.of("field", field)));
        }
        if (!takesPart(movement, unit, day)) {
            faults.add(new Fault(FIELD, "mobilisation.unit-not-in-movement", Map.of("unit", unit, "date", day)));
        }
        return faults;
    }

    /** Whether units and models are registered in it on that day. */
    boolean runsOn(MovementView movement, LocalDate day) {
        boolean inTerm =
                !day.isBefore(movement.launchedOn()) && (movement.runsTo() == null || !day.isAfter(movement.runsTo()));
        return inTerm && !asks(ENDED, movement.id(), "", day);
    }

    private boolean takesPart(UUID movement, String unit, LocalDate day) {
        return asks(TAKES_PART, movement, unit, day);
    }

    private boolean asks(String sql, UUID movement, String unit, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("movement", movement)
                .bind("unit", unit)
                .bind("day", day)
                .mapTo(boolean.class)
                .one());
    }
}
