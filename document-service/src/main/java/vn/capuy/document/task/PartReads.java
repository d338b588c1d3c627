package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.sql.Rows;

/**
 * Reads the parts of a task and those of its parts, whoever asks: a rule must not overlook what the caller cannot see. Without
 * what was voided.
 */
@ApplicationScoped
class PartReads {
    /** Through parts that were voided too, for theirs may stand. */
    private static final String PARTS = """
            with recursive part (id) as (
              select id from task where parent = :whole
              union all
              select t.id from part p join task t on t.parent = p.id)
            """;

    private static final String COUNT = PARTS + """
            select count(*) as all, count(*) filter (where t.state not in ('VERIFIED', 'CANCELLED')) as open
            from part join task t on t.id = part.id where t.voided_at is null""";

    private static final String OPEN = PARTS + """
            select t.id, t.parent, (select p.due_on from task p where p.id = t.parent and p.voided_at is null) as parent_due_on,
              t.state, t.due_on, t.recorded_by,
              (select s.on_day from task_step s where s.task = t.id order by s.nr desc limit 1) as last_day
            from part join task t on t.id = part.id
            where t.voided_at is null and t.state not in ('VERIFIED', 'CANCELLED') order by t.id""";

    private final Jdbi jdbi;

    PartReads(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * How many parts there are.
     *
     * @param open how many still have something to be done or judged
     */
    public record Parts(int all, int open) {}

    /**
     * A part that has not come to its end.
     *
     * @param parentDueOn by when that is due of which it is a part directly; null where that was voided
     * @param recordedBy who assigned it
     * @param lastDay the day of its last step
     */
    public record OpenPart(
            UUID id,
            UUID parent,
            LocalDate parentDueOn,
            TaskState state,
            LocalDate dueOn,
            String recordedBy,
            LocalDate lastDay) {}

    Parts count(UUID whole) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNT)
                .bind("whole", whole)
                .map(Rows.of(Parts.class))
                .one());
    }

    List<OpenPart> open(UUID whole) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN)
                .bind("whole", whole)
                .map(Rows.of(OpenPart.class))
                .list());
    }
}
