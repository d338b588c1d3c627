package vn.capuy.cadre.examination;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided of a candidate. */
@Schema(name = "ExaminationCandidateDecision")
public record CandidateDecision(
        @NotNull CandidateStep step,

        @Schema(
                description =
                        "Why: needed to refuse or to disqualify, and to admit where the rules leave something to a person.")
        @Size(min = 1, max = CandidateDecision.LONGEST)
        String ground) {
    static final int LONGEST = 1000;
}
