package vn.capuy.document.mobilisation.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Khảo sát: what a survey found.
 *
 * @param body who surveyed, where the register of organisations has it; else {@code bodyName}
 * @param document number and symbol of the report, where there is one
 * @param proposed whether the recognition is proposed
 * @param marks one for each criterion of the set that holds on the day
 */
@Schema(name = "MobilisationSurveyRequest")
record SurveyRequest(
        @Schema(examples = "2021-10-12") @NotNull LocalDate on,

        @Schema(examples = "BL-BDV") @Size(min = 1, max = 50)
        String body,

        @Schema(examples = "Đoàn khảo sát liên ngành huyện") @Size(min = 1, max = 300)
        String bodyName,

        @Schema(examples = "47-BC/BDVHU") @Size(min = 1, max = 100)
        String document,

        @Schema(examples = "32 hộ tham gia, vượt mục tiêu đăng ký") @NotBlank @Size(max = 4000)
        String result,

        @NotNull Boolean proposed,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Mark> marks) {}
