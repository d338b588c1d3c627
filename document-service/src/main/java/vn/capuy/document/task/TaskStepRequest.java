package vn.capuy.document.task;

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
 * A step of a task.
 *
 * @param on the day of the step; today when absent
 * @param dueOn to EXTEND, and only then: the new day by which it is due; or dueInWorkingDays
 * @param dueInWorkingDays to EXTEND, and only then: by how many working days after the day by which it is due now; or dueOn
 * @param lead to HAND_OVER, and only then: who leads from that day on
 * @param ground to RETURN, EXTEND, HAND_OVER and CANCEL, and only then: why
 * @param products to SUBMIT, and only then: what is handed in, one at least
 * @param withParts to CANCEL and EXTEND, and only then: whether its open parts are cancelled with it, or those that were due on
 *     the same day extended with it, as far as this caller may; false when absent
 * @param judgements to VERIFY and CANCEL, and only then: how whoever decides judges what is left to him
 * @param note what else is said
 */
@Schema(name = "TaskStepRequest")
record TaskStepRequest(
        @NotNull TaskStep step,
        @Schema(examples = "2022-09-20") LocalDate on,
        @Schema(examples = "2022-11-30") LocalDate dueOn,
        @Schema(examples = "10") @Min(1) @Max(1000) Integer dueInWorkingDays,
        @Valid Lead lead,

        @Schema(examples = "Mưa lũ kéo dài, chưa nghiệm thu được công trình") @Size(max = 1000)
        String ground,

        @Size(max = 50) List<@NotNull @Valid TaskProduct> products,
        Boolean withParts,
        @Size(max = 20) List<@NotNull @Valid JudgementRequest> judgements,

        @Schema(examples = "Đã hoàn thành trước hạn 10 ngày") @Size(max = 2000)
        String note) {
    TaskStepRequest {
        withParts = withParts != null && withParts;
        judgements = judgements == null ? List.of() : List.copyOf(judgements);
        products = products == null ? List.of() : List.copyOf(products);
        ground = ground == null || ground.isBlank() ? null : ground.strip();
        note = note == null || note.isBlank() ? null : note.strip();
    }

    DueDay due() {
        return new DueDay(dueOn, dueInWorkingDays);
    }
}
