package vn.capuy.inspection.programme;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.record.Entry;

/** The steps that programmes have taken. Only ever appended to. */
@ApplicationScoped
class StepLog {
    private static final String APPEND = """
            insert into programme_step
              (id, programme, step, state, on_day, document, issuer, reason, recorded_at, recorded_by)
            values (:id, :programme, :step, :state, :on, :document, :issuer, :reason, :at, :by)""";

    private static final String TAKEN = """
            select step, state, on_day as "on", document, issuer, reason, recorded_at, recorded_by
            from programme_step where programme = :programme order by id""";

    private final Jdbi jdbi;
    private final Projections projections;

    StepLog(Jdbi jdbi, Projections projections) {
        this.jdbi = jdbi;
        this.projections = projections;
    }

    /** @param programme after the step */
    void append(Programme programme, ProgrammeStep step, LocalDate on, SignedPaper paper, String reason, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate(APPEND)
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("programme", programme.id())
                .bind("step", step.name())
                .bind("state", programme.state().name())
                .bind("on", on)
                .bind("document", paper == null ? null : paper.document())
                .bind("issuer", paper == null ? null : paper.issuer())
                .bind("reason", reason)
                .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                .bind("by", entry.by())
                .execute());
    }

    /** The first taken first. */
    List<TakenStep> of(UUID programme) {
        return projections.all(TAKEN, TakenStep.class, Map.of("programme", programme));
    }

    /** The day of the last step; empty where none was taken. */
    Optional<LocalDate> lastDay(UUID programme) {
        return of(programme).stream().map(TakenStep::on).max(LocalDate::compareTo);
    }

    /** The day of the approval; empty before it. */
    Optional<LocalDate> approvedOn(UUID programme) {
        return of(programme).stream()
                .filter(each -> each.step() == ProgrammeStep.APPROVE)
                .map(TakenStep::on)
                .findFirst();
    }
}
