package vn.capuy.inspection.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step that a programme has taken.
 *
 * @param state the state that was reached
 * @param document number and symbol of the document that did it; null where there was none
 */
@Schema(name = "ProgrammeTakenStep")
public record TakenStep(
        ProgrammeStep step,
        ProgrammeState state,
        LocalDate on,
        String document,
        String issuer,
        String reason,
        Instant recordedAt,
        String recordedBy) {}
