package vn.capuy.cadre.examination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.ballot.Ballot;
import vn.capuy.kernel.ballot.BallotRefused;

/** The council votes on candidates for a post whom nothing else tells apart. */
@Schema(name = "ExaminationVoteRequest")
public record VoteRequest(
        @Schema(examples = "BL-VP-PVP") @NotBlank @Size(max = 60)
        String post,

        @NotNull LocalDate heldOn,
        @Min(0) @Max(1000) int summoned,
        @Min(0) @Max(1000) int present,
        @Min(0) @Max(1000) int issued,
        @Min(0) @Max(1000) int returned,
        @Min(0) @Max(1000) int valid,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull Votes> votes) {

    /** How many papers name a candidate. */
    @Schema(name = "ExaminationVotes")
    public record Votes(
            @Schema(examples = "CB-00001") @NotBlank @Size(max = 30)
            String person,

            @Min(0) @Max(1000) int votes) {}

    /** What does not add up, as keys of sentences: a paper names one candidate. */
    List<String> breaches() {
        var breaches = new ArrayList<String>();
        try {
            new Ballot(summoned, present, issued, returned, valid);
        } catch (BallotRefused refused) {
            breaches.addAll(refused.breaches());
        }
        if (votes.stream().mapToInt(Votes::votes).sum() > valid) {
            breaches.add("ballot.votes-exceed-valid");
        }
        return breaches;
    }
}
