package vn.capuy.inspection.deadline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Tạm dừng: a time limit stands still.
 *
 * @param from the first day that does not count
 * @param to the last day that does not count; absent while there is no end
 * @param ground why; without one the pause is refused
 * @param paper number and symbol of the decision
 */
@Schema(name = "DeadlinePause")
record DeadlinePause(
        @Schema(examples = "2022-06-13") @NotNull LocalDate from,
        @Schema(examples = "2022-06-17") LocalDate to,

        @Schema(examples = "Địa bàn bị chia cắt do mưa lũ") @Size(max = 1000)
        String ground,

        @Schema(examples = "11-TB/UBKTHU") @Size(min = 1, max = 100)
        String paper) {}
