package vn.capuy.cadre.planning;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.sql.Rows;

/** Who is out of planning by a discipline decision, and since when, and until when. */
@ApplicationScoped
class PlanningSuspensions {
    private static final String TOLD = """
            select s.entry, l.id as list, l.code as list_code, l.committee, s.decision, s.reference, s.suspended_on,
              s.restored_on, s.restored_reference
            from planning_entry_suspension s join planning_entry e on e.id = s.entry join planning_list l on l.id = e.list
            where""";

    private final Jdbi jdbi;
    private final Clock clock;

    PlanningSuspensions(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    List<Suspension> suspend(UUID person, String decision, String reference, LocalDate on) {
        return jdbi.withHandle(handle -> {
            List<UUID> standing = handle.createQuery("""
                            select e.id from planning_entry e join planning_list l on l.id = e.list
                            where e.person = :person and e.removed_on is null and e.withdrawn_at is null
                              and l.voided_at is null and l.state <> 'REJECTED'
                              and not exists (select 1 from planning_entry_suspension s
                                where s.entry = e.id and s.decision = :decision)
                            order by e.id""")
                    .bind("person", person)
                    .bind("decision", decision)
                    .mapTo(UUID.class)
                    .list();
            var batch = handle.prepareBatch("""
                    insert into planning_entry_suspension (id, entry, decision, reference, suspended_on, recorded_at)
                    values (:id, :entry, :decision, :reference, :on, :at)""");
            standing.forEach(entry -> batch.bind("id", UuidCreator.getTimeOrderedEpoch())
                    .bind("entry", entry)
                    .bind("decision", decision)
                    .bind("reference", reference)
                    .bind("on", on)
                    .bind("at", Timestamp.from(clock.instant()))
                    .add());
            batch.execute();
            return handle.createQuery(TOLD + " s.decision = :decision and s.entry = any(:entries) order by s.entry")
                    .bind("decision", decision)
                    .bindArray("entries", UUID.class, standing)
                    .map(Rows.of(Suspension.class))
                    .list();
        });
    }

    List<Suspension> restore(String decision, LocalDate on, String reference) {
        return jdbi.withHandle(handle -> {
            List<UUID> restored = handle.createQuery("""
                            update planning_entry_suspension
                            set restored_on = greatest(cast(:on as date), suspended_on), restored_reference = :reference,
                              restored_at = :at
                            where decision = :decision and restored_on is null returning entry""")
                    .bind("decision", decision)
                    .bind("on", on)
                    .bind("reference", reference)
                    .bind("at", Timestamp.from(clock.instant()))
                    .mapTo(UUID.class)
                    .list();
            return handle.createQuery(TOLD + " s.decision = :decision and s.entry = any(:entries) order by s.entry")
                    .bind("decision", decision)
                    .bindArray("entries", UUID.class, restored)
                    .map(Rows.of(Suspension.class))
                    .list();
        });
    }
}
