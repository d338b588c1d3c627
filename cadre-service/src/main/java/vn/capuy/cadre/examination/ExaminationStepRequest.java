package vn.capuy.cadre.examination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.record.Reason;

/** A step with a round. */
@Schema(name = "ExaminationStepRequest")
public record ExaminationStepRequest(
        @NotNull ExaminationStep step,

        @Schema(description = "To give codes: the accounts that mark.", examples = "[\"marker-1\", \"marker-2\"]")
        @Size(max = 20)
        List<@NotBlank @Size(max = 200) String> markers,

        @Schema(description = "To give codes, or to hold: candidates who stayed away from the part, by code.")
        @Size(max = 500)
        List<@NotBlank @Size(max = 30) String> absent,

        @Schema(description = "To hold: the day of the last defence.")
        LocalDate heldOn,

        @Schema(description = "To approve: what becomes of each post.") @Size(max = 50)
        List<@Valid @NotNull Outcome> outcomes,

        @Schema(description = "To close without a winner: why.") @Size(max = Reason.LONGEST)
        String reason) {

    List<String> absentees() {
        return absent == null ? List.of() : absent;
    }

    /** What becomes of a post: the winner and his day, or why nobody is appointed. */
    @Schema(name = "ExaminationOutcome")
    public record Outcome(
            @Schema(examples = "BL-VP-PVP") @NotBlank @Size(max = 60)
            String post,

            @Schema(examples = "CB-00001", description = "Who is appointed; null for nobody.") @Size(max = 30)
            String person,

            LocalDate appointedOn,

            @Schema(description = "Why nobody is appointed.") @Size(max = Reason.LONGEST)
            String reason) {}
}
