package vn.capuy.inspection.deadline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The day that the decision itself names.
 *
 * @param dueOn by when the case is to be concluded
 * @param ground why it is that day; without one the setting is refused
 * @param paper number and symbol of the decision
 */
@Schema(name = "DeadlineSetting")
record DeadlineSetting(
        @Schema(examples = "2022-07-29") @NotNull LocalDate dueOn,

        @Schema(examples = "Quyết định ghi thời hạn kết thúc trước 30/7/2022") @Size(max = 1000)
        String ground,

        @Schema(examples = "05-QĐ/UBKTHU") @Size(min = 1, max = 100)
        String paper) {}
