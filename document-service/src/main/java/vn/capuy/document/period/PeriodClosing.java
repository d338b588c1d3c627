package vn.capuy.document.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;

/**
 * Closes periods, once they are over and each once. A body's periods of a kind follow each other without a gap from the first one
 * that it closed: so every day from then on lies in exactly one, and nothing is overlooked between two.
 */
@ApplicationScoped
class PeriodClosing {
    static final String SUBJECT = "task-period";

    private final PeriodBodies bodies;
    private final PeriodReads reads;
    private final PeriodRows rows;
    private final PersonResults results;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    PeriodClosing(
            PeriodBodies bodies,
            PeriodReads reads,
            PeriodRows rows,
            PersonResults results,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.bodies = bodies;
        this.reads = reads;
        this.rows = rows;
        this.results = results;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws ProblemException where it is not over or the body is not the caller's (400), or it does not follow (409) */
    @Transactional
    ClosedPeriod close(CloseRequest asked) {
        CalendarPeriod period = asked.period();
        if (!period.isOver(VietnamTime.today(clock))) {
            throw ProblemException.invalid("on", "task-period.not-over", Map.of("date", period.to()));
        }
        LocalDate bodyDay = bodies.require("org", asked.org(), period);
        rows.lock(asked.org());
        Optional<PeriodReads.Standing> latest = reads.latest(asked.org(), period.kind());
        return reads.read(write(asked.org(), period, bodyDay, latest, null));
    }

    private void requireNext(PeriodReads.Standing latest, CalendarPeriod period) {
        if (period.from().equals(latest.period().end())) {
            return;
        }
        if (reads.of(latest.org(), period).isPresent()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "task-period.closed-before", Map.of("period", period.key()));
        }
        throw ProblemException.of(
                ProblemType.CONFLICT,
                "task-period.not-next",
                Map.of("date", latest.period().end()));
    }

    /**
     * Of a body that is locked. The moment is taken after all was seen that others were entering.
     *
     * @param before the latest that the body closed, read under the lock
     * @throws ProblemException (409) where the period does not follow it
     */
    UUID write(
            String org,
            CalendarPeriod period,
            LocalDate bodyDay,
            Optional<PeriodReads.Standing> before,
            PeriodRows.TakenOver takenOver) {
        before.ifPresent(each -> requireNext(each, period));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant previous = before.map(PeriodReads.Standing::closedAt).orElse(null);
        Instant moment = previous == null || now.isAfter(previous) ? now : previous.plus(1, ChronoUnit.MICROS);
        var sheet = Sheet.closed(org, period, moment, previous);
        var entry = new Entry(caller.account(), moment);
        UUID id =
                rows.close(sheet, bodyDay, before.map(PeriodReads.Standing::id).orElse(null), takenOver, entry);
        if (period.kind().isAppraised()) {
            results.tell(id, org, period, moment);
        }
        journal.write(
                "task-period.closed",
                SUBJECT,
                id,
                org,
                Map.of("kind", period.kind(), "period", period.key(), "takenOver", takenOver != null));
        return id;
    }
}
