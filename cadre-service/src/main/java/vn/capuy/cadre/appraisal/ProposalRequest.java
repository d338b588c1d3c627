package vn.capuy.cadre.appraisal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.appraisal.rules.Rating;

/** A rating that is proposed. */
@Schema(name = "AppraisalProposal")
public record ProposalRequest(
        @NotNull Rating rating,

        @Schema(
                description =
                        "Required where the rating is below what the rules give, and where they leave it to persons.")
        @Size(max = ProposalRequest.LONGEST)
        String ground,

        @NotNull LocalDate on) {
    static final int LONGEST = 2000;
}
