package vn.capuy.inspection.deadline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The end of a pause.
 *
 * @param on the first day that counts again
 * @param ground why; without one it is refused
 * @param paper number and symbol of the decision
 */
@Schema(name = "DeadlineResumption")
record DeadlineResumption(
        @Schema(examples = "2022-06-20") @NotNull LocalDate on,

        @Schema(examples = "Đã thông đường") @Size(max = 1000)
        String ground,

        @Schema(examples = "12-TB/UBKTHU") @Size(min = 1, max = 100)
        String paper) {}
