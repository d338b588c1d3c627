package vn.capuy.cadre.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.organisation.TermState;

/** A committee's term. */
@Schema(name = "TermRequest")
public record TermRequest(
        @Schema(examples = "BL") @NotBlank @Size(max = 50) String committee,

        @Schema(examples = "2020-2025") @NotBlank @Pattern(regexp = TermCheck.CODE)
        String code,

        @Schema(description = "The day after the congress before closed.") @NotNull
        LocalDate startsOn,

        @Schema(description = "The day on which the next congress closed, included; null while the term runs.")
        LocalDate endsOn) {
    TermState term() {
        return new TermState(committee, code, startsOn, endsOn);
    }
}
