package vn.capuy.document.period;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.record.Entry;

/** Writes closed periods: the counts and the digest by the very statement that tells the sheet. */
@ApplicationScoped
class PeriodRows {
    /** The first of the pair of numbers of advisory locks that stand for bodies whose tasks are entered or closed. */
    private static final String LOCK = "select pg_advisory_xact_lock(1120, hashtext(:org)) is null";

    private static final String CLOSE = """
            insert into task_period (id, org, kind, first_day, last_day, body_day, previous, closed_at, closed_by, taken_over,
              first_closed_on, minutes, tasks, assigned, carried_over, done_on_time, done_late, handed_in, in_progress,
              not_begun, returned, overdue, cancelled, late_entries, digest)
            select :id, :org, :kind, :first, :last, :bodyDay, cast(:before as uuid), :known, :by, :takenOver,
              cast(:firstClosedOn as date), cast(:minutes as text), s.tasks, s.assigned, s.carried_over, s.done_on_time,
              s.done_late, s.handed_in, s.in_progress, s.not_begun, s.returned, s.overdue, s.cancelled, s.late_entries,
              s.digest
            from (%s) s""".formatted(SheetSql.TOTALS);

    private final Jdbi jdbi;

    PeriodRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What is told of a close that is taken over; of one that is made now there is nothing.
     *
     * @param firstClosedOn when it had been closed on paper; null where that is not known
     * @param minutes number and symbol of that paper; null where it is not known
     */
    record TakenOver(LocalDate firstClosedOn, String minutes) {}

    /**
     * Waits for those who are entering something of the body's tasks, and keeps others from it until the transaction ends: what
     * they enter is either in the sheet or dated after it.
     */
    void lock(String org) {
        jdbi.useHandle(handle ->
                handle.createQuery(LOCK).bind("org", org).mapTo(boolean.class).one());
    }

    /** @param before the period before; null for the first */
    UUID close(Sheet sheet, LocalDate bodyDay, UUID before, TakenOver takenOver, Entry entry) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        jdbi.useHandle(handle -> {
            handle.createUpdate(CLOSE)
                    .bindMap(sheet.binds())
                    .bind("id", id)
                    .bind("kind", sheet.period().kind().name())
                    .bind("bodyDay", bodyDay)
                    .bind("before", before)
                    .bind("by", entry.by())
                    .bind("takenOver", takenOver != null)
                    .bind("firstClosedOn", takenOver == null ? null : takenOver.firstClosedOn())
                    .bind("minutes", takenOver == null ? null : takenOver.minutes())
                    .execute();
            if (sheet.period().kind().isAppraised()) {
                handle.createUpdate(SheetSql.PERSONS)
                        .bindMap(sheet.binds())
                        .bind("period", id)
                        .execute();
            }
        });
        return id;
    }
}
