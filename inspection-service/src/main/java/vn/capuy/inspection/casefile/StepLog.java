package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.sql.Rows;

/** The steps that were taken with cases, each with its day. Only ever appended to. */
@ApplicationScoped
class StepLog {
    private static final String TAKEN =
            "select nr, step, stage, on_day, ground, recorded_at, recorded_by from case_step where case_id = :case";

    private final Jdbi jdbi;

    StepLog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A line of the log, before it has its number. */
    record Line(UUID caseId, String step, CaseStage stage, LocalDate on, String ground) {}

    /** The lines of one case stand in the order in which they are given, after those that it has. */
    void add(Collection<Line> lines, Entry entry) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into case_step (case_id, nr, step, stage, on_day, ground, recorded_at, recorded_by)
                    select :caseId, coalesce(max(nr), -1) + 1, :step, :stage, :on, :ground, :at, :by
                    from case_step where case_id = :caseId""");
            lines.forEach(line -> batch.bind("caseId", line.caseId())
                    .bind("step", line.step())
                    .bind("stage", line.stage().name())
                    .bind("on", line.on())
                    .bind("ground", line.ground())
                    .bind("at", entry.at())
                    .bind("by", entry.by())
                    .add());
            batch.execute();
        });
    }

    /** What had been done with a case when it was entered: opened; or, where it was handed over, all that its dates tell. */
    static List<Line> of(InspectionCase file) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(file.id(), TakenStep.OPEN, CaseStage.PREPARATION, file.decidedOn(), null));
        if (file.isHandedOver()) {
            lines.add(line(file, CaseStep.BEGIN, CaseStage.CONDUCT, file.decidedOn()));
            if (file.concludedOn() != null) {
                lines.add(line(file, CaseStep.CONCLUDE, CaseStage.CONCLUSION, file.concludedOn()));
                lines.add(line(file, CaseStep.CLOSE, CaseStage.CLOSED, file.concludedOn()));
            }
        }
        return lines;
    }

    private static Line line(InspectionCase file, CaseStep step, CaseStage stage, LocalDate on) {
        return new Line(file.id(), step.name(), stage, on, null);
    }

    List<TakenStep> of(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(TAKEN + " order by nr")
                .bind("case", id)
                .map(Rows.of(TakenStep.class))
                .list());
    }

    /** The day of the last step; of one that was taken later nothing is known. */
    LocalDate lastDay(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select max(on_day) from case_step where case_id = :case")
                .bind("case", id)
                .mapTo(LocalDate.class)
                .one());
    }

    /** The last step that had been taken by the end of the day, as it was known at the moment. */
    Optional<TakenStep> asOf(UUID id, LocalDate day, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        TAKEN + " and on_day <= :day and recorded_at <= :knownAt order by nr desc limit 1")
                .bind("case", id)
                .bind("day", day)
                .bind("knownAt", knownAt)
                .map(Rows.of(TakenStep.class))
                .findFirst());
    }
}
