package vn.capuy.cadre.movement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.record.Entry;

/** What was done with movements, in order. Only ever appended to. */
@ApplicationScoped
class TakenSteps {
    private static final String VIEW = """
            select s.ordinal, s.step, s.taken_on, s.body, %s as body_name, s.reference, s.note, s.due_on, s.recorded_at,
              s.recorded_by
            from movement_step s left join org_unit u on u.code = s.body
            where s.movement = :movement order by s.ordinal""".formatted(Projections.named("u.name"));

    private final Jdbi jdbi;
    private final Projections projections;

    TakenSteps(Jdbi jdbi, Projections projections) {
        this.jdbi = jdbi;
        this.projections = projections;
    }

    /** A step as it is kept. */
    record Told(MovementStep step, LocalDate on, String body, String reference, String note, LocalDate dueOn) {}

    void add(UUID movement, Told step, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into movement_step
                          (id, movement, ordinal, step, taken_on, body, reference, note, due_on, recorded_at, recorded_by)
                        select :id, :movement, coalesce(max(ordinal), 0) + 1, :step, :on, :body, :reference, :note,
                          cast(:dueOn as date), :at, :by
                        from movement_step where movement = :movement""")
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("movement", movement)
                .bind("step", step.step().name())
                .bind("on", step.on())
                .bind("body", step.body())
                .bind("reference", step.reference())
                .bind("note", step.note())
                .bind("dueOn", step.dueOn())
                .bind("at", entry.at())
                .bind("by", entry.by())
                .execute());
    }

    List<TakenStep> of(UUID movement) {
        return projections.all(VIEW, TakenStep.class, Map.of("movement", movement));
    }

    /** The day of the latest step. */
    Optional<LocalDate> latest(UUID movement) {
        return day(
                "select taken_on from movement_step where movement = :movement order by ordinal desc limit 1",
                movement);
    }

    /** The day on which the policy was approved, where there was such a step. */
    Optional<LocalDate> policyOn(UUID movement) {
        return day(
                "select taken_on from movement_step where movement = :movement and step = 'APPROVE_POLICY'", movement);
    }

    private Optional<LocalDate> day(String sql, UUID movement) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("movement", movement)
                .mapTo(LocalDate.class)
                .findFirst());
    }
}
