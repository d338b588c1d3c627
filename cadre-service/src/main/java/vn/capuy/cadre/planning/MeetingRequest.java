package vn.capuy.cadre.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.ballot.Ballot;
import vn.capuy.platform.record.Reason;

/** The meeting of a step, with its ballot and the votes of every cadre who is on the draft. */
@Schema(name = "PlanningMeetingRequest")
public record MeetingRequest(
        @NotNull MeetingStep step,
        @NotNull LocalDate heldOn,

        @Schema(description = "Whose meeting: the committee, or its standing committee.", examples = "BL-BTV")
        @NotBlank
        @Size(max = 50)
        String body,

        @Schema(description = "Number and symbol of the minutes.", examples = "15-BB/HU") @NotBlank @Size(max = 100)
        String minutes,

        @NotNull Integer summoned,
        @NotNull Integer present,
        @NotNull Integer issued,
        @NotNull Integer returned,
        @NotNull Integer valid,
        @NotEmpty @Size(max = 500) List<@Valid @NotNull Vote> votes) {

    /** The votes that a cadre was given. */
    @Schema(name = "PlanningVoteRequest")
    public record Vote(
            @Schema(description = "His entry on the list.") @NotNull
            UUID entry,

            @NotNull Integer votes,

            @Schema(description = "Where the votes are too few: why he stays on the list all the same.")
            @Size(max = Reason.LONGEST)
            String ground) {
        boolean hasGround() {
            return ground != null && !ground.isBlank();
        }
    }

    /** Refuses with every figure that contradicts another. */
    Ballot ballot() {
        return new Ballot(summoned, present, issued, returned, valid);
    }
}
