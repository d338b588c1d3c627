package vn.capuy.inspection.discipline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A secret ballot on the forms, as its minutes give it.
 *
 * @param body the body that voted: the one that decides, or one below it that proposes
 * @param heldOn day of the meeting
 * @param summoned official members who were summoned
 * @param exemptAbsent those of them who are exempt and were absent
 * @param votes by form; nobody writes two on one paper
 */
@Schema(name = "NewDisciplineBallot")
record NewBallot(
        @Schema(examples = "BL-UBKT") @NotBlank @Size(max = 50)
        String body,

        @Schema(examples = "2022-09-20") @NotNull LocalDate heldOn,
        @Schema(examples = "9") @NotNull @Min(0) @Max(MOST) Integer summoned,
        @Schema(examples = "0") @Min(0) @Max(MOST) Integer exemptAbsent,
        @Schema(examples = "9") @NotNull @Min(0) @Max(MOST) Integer present,
        @Schema(examples = "9") @NotNull @Min(0) @Max(MOST) Integer issued,
        @Schema(examples = "9") @NotNull @Min(0) @Max(MOST) Integer returned,
        @Schema(examples = "9") @NotNull @Min(0) @Max(MOST) Integer valid,
        @NotNull @Valid BallotVotes votes) {
    /** More than any meeting has. */
    static final int MOST = 1_000_000;

    NewBallot {
        exemptAbsent = exemptAbsent == null ? Integer.valueOf(0) : exemptAbsent;
    }

    /** Of whom the shares are reckoned. */
    int base() {
        return summoned - exemptAbsent;
    }
}
