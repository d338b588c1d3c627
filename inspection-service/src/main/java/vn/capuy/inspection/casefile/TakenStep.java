package vn.capuy.inspection.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step as it was taken with a case.
 *
 * @param nr from 0, the opening
 * @param step OPEN for the opening, else the step
 * @param stage the stage that it reached
 * @param onDay the day on which it was taken; of a case that was handed over its conduct is taken to begin with its decision
 * @param ground why it was reopened or stopped; null for other steps
 */
@Schema(name = "CaseTakenStep")
public record TakenStep(
        int nr,
        @Schema(examples = "BEGIN") String step,
        CaseStage stage,
        LocalDate onDay,
        String ground,
        Instant recordedAt,
        String recordedBy) {
    /** The opening, which is no step of the lifecycle. */
    static final String OPEN = "OPEN";
}
