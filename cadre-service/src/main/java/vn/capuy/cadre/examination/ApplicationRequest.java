package vn.capuy.cadre.examination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Đăng ký dự tuyển: a cadre applies for a post of a round. */
@Schema(name = "ExaminationApplication")
public record ApplicationRequest(
        @Schema(examples = "CB-00001") @NotBlank @Size(max = 30)
        String person,

        @Schema(examples = "BL-VP-PVP", description = "A post of the round.") @NotBlank @Size(max = 60)
        String post,

        @NotNull LocalDate appliedOn) {}
