package vn.capuy.platform.ruling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.rule.Judgement;

/** How whoever decides judges a rule that the regulation leaves to a person. */
@Schema(name = "JudgementEntry")
public record JudgementRequest(
        @Schema(examples = "DISC-09") @NotBlank @Size(max = 20)
        String rule,

        @NotNull Boolean met,

        @Schema(examples = "Biên bản họp ngày 16/5/2022") @NotBlank @Size(max = 1000)
        String ground) {
    Judgement judgement() {
        return new Judgement(rule, met, ground.strip());
    }
}
