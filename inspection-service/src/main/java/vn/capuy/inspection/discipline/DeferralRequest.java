package vn.capuy.inspection.discipline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A discipline is put off.
 *
 * @param until the last day, included; absent while it is not known
 * @param evidence what shows the ground
 */
@Schema(name = "DisciplineDeferralEntry")
record DeferralRequest(
        @NotNull DeferralGround ground,
        @Schema(examples = "2022-09-10") @NotNull LocalDate from,
        @Schema(examples = "2023-03-31") LocalDate until,

        @Schema(examples = "Giấy xác nhận của Trung tâm Y tế huyện") @NotBlank @Size(max = 500)
        String evidence) {}
