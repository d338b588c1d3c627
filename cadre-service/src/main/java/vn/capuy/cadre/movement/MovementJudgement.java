package vn.capuy.cadre.movement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what ground whoever decides finds a rule to be met that is left to a person. */
@Schema(name = "MovementJudgement")
public record MovementJudgement(
        @Schema(examples = "ROT-02") @NotBlank @Size(max = 20)
        String rule,

        @Schema(examples = "Giấy khám sức khoẻ ngày 05/8/2022, loại II") @NotBlank @Size(max = 1000)
        String ground) {}
