package vn.capuy.inspection.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * Gia hạn: a time limit is extended.
 *
 * @param days by how many working days
 * @param on the day of the decision to extend it; today when absent
 * @param ground why; without one the extension is refused
 * @param paper number and symbol of the decision
 * @param judgements where no figure of the regulation is known for the day, how whoever decides judges
 */
@Schema(name = "DeadlineExtension")
record DeadlineExtension(
        @Schema(examples = "8") @NotNull @Min(1) @Max(1000) Integer days,
        @Schema(examples = "2022-06-24") LocalDate on,

        @Schema(examples = "Phải thẩm tra thêm tại hai chi bộ") @Size(max = 1000)
        String ground,

        @Schema(examples = "09-QĐ/UBKTHU") @Size(min = 1, max = 100)
        String paper,

        @Size(max = 20) List<@NotNull @Valid JudgementRequest> judgements) {
    DeadlineExtension {
        judgements = judgements == null ? List.of() : judgements;
    }
}
