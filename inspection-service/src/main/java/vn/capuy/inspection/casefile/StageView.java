package vn.capuy.inspection.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a case had come.
 *
 * @param on by the end of which day
 * @param knownAt as known at which moment
 * @param stage null where it had not been decided by that day, or was not known at that moment
 * @param since the day on which it reached that stage; null where there is none
 */
@Schema(name = "CaseStageAsOf")
public record StageView(LocalDate on, Instant knownAt, CaseStage stage, LocalDate since) {
    static StageView of(LocalDate on, Instant knownAt, Optional<TakenStep> last) {
        return new StageView(
                on,
                knownAt,
                last.map(TakenStep::stage).orElse(null),
                last.map(TakenStep::onDay).orElse(null));
    }
}
