package vn.capuy.document.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a task.
 *
 * @param on the day of the step; today when absent
 * @param dueOn to EXTEND, and only then: the new day by which it is due
 * @param lead to HAND_OVER, and only then: who leads from that day on
 * @param ground to RETURN, EXTEND, HAND_OVER and CANCEL, and only then: why
 * @param products to SUBMIT, and only then: what is handed in, one at least
 * @param note what else is said
 */
@Schema(name = "TaskStepRequest")
record TaskStepRequest(
        @NotNull TaskStep step,
        @Schema(examples = "2022-09-20") LocalDate on,
        @Schema(examples = "2022-11-30") LocalDate dueOn,
        @Valid Lead lead,

        @Schema(examples = "Mưa lũ kéo dài, chưa nghiệm thu được công trình") @Size(max = 1000)
        String ground,

        @Size(max = 50) List<@NotNull @Valid TaskProduct> products,

        @Schema(examples = "Đã hoàn thành trước hạn 10 ngày") @Size(max = 2000)
        String note) {
    TaskStepRequest {
        products = products == null ? List.of() : List.copyOf(products);
        ground = ground == null || ground.isBlank() ? null : ground.strip();
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
