package vn.capuy.cadre.movement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.record.Reason;

/** A step of a movement. */
@Schema(name = "MovementStepRequest")
public record MovementStepRequest(
        @NotNull MovementStep step,

        @Schema(
                description =
                        "The day on which the step is taken; of a return, a recall and a stay the first day of it."
                                + " Not asked for to approve, reject and withdraw.")
        LocalDate on,

        @Schema(
                examples = "BL-BTC",
                description = "Which organisation takes it. Required for the steps before the decision.")
        @Size(min = 1, max = 50)
        String body,

        @Schema(examples = "TB-41/2022", description = "Number of the paper on which it stands.")
        @Size(min = 1, max = 100)
        String reference,

        @Schema(description = "What was found, said or agreed.") @Size(min = 1, max = 2000)
        String note,

        @Schema(description = "Required to reject, withdraw, extend and recall.") @Size(max = Reason.LONGEST)
        String reason,

        @Schema(description = "Required to extend: the new day of the return.")
        LocalDate dueOn,

        @Schema(
                examples = "BL-BTC-PB",
                description = "To return and recall: to which post, where it is not the post of origin.")
        @Size(min = 1, max = 60)
        String returnTo,

        @Schema(description = "To approve: what is decided otherwise than it was proposed.") @Valid
        MovementAsDecided decision,

        @Schema(description = "To approve: the ground for each rule that is left to a person.") @Valid @Size(max = 50)
        List<@NotNull MovementJudgement> judgements) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }

    List<MovementJudgement> judged() {
        return judgements == null ? List.of() : judgements;
    }
}
