package vn.capuy.cadre.examination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.record.Reason;

/** Chấm bảo vệ đề án: what the members of the council give to a defence. */
@Schema(name = "ExaminationDefenceRequest")
public record DefenceRequest(
        @Schema(examples = "CB-00001") @NotBlank @Size(max = 30)
        String person,

        @NotEmpty @Size(max = 100) List<@Valid @NotNull Score> scores,

        @Schema(description = "Why scores that were entered before are corrected; without it they stay.")
        @Size(min = 1, max = Reason.LONGEST)
        String correction) {

    /** @param member id of a member of the council */
    @Schema(name = "ExaminationDefenceScore")
    public record Score(
            @NotNull UUID member,

            @Schema(examples = "81.5") @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal score) {}
}
