package vn.capuy.cadre.examination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step with an examination. */
@Schema(name = "ExaminationStepRequest")
public record ExaminationStepRequest(
        @NotNull ExaminationStep step,

        @Schema(description = "To hold: the day of the defence.")
        LocalDate heldOn,

        @Schema(description = "To hold: the scores of the candidates.") @Size(max = 200)
        List<@Valid @NotNull ScoreRequest> scores,

        @Schema(description = "To appoint: the winner.", examples = "\"CB-00001\"") @Size(max = 30)
        String person,

        @Schema(description = "To appoint: the day of the appointment.")
        LocalDate appointedOn) {}
