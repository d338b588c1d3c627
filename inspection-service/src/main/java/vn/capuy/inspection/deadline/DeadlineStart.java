package vn.capuy.inspection.deadline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From when a time limit runs.
 *
 * @param on the day on which the self-report was received; of several subjects, the last of them
 * @param ground what was received; optional
 * @param paper number and symbol, or id, of the self-report
 */
@Schema(name = "DeadlineStart")
record DeadlineStart(
        @Schema(examples = "2022-06-01") @NotNull LocalDate on,

        @Schema(examples = "Nhận báo cáo tự kiểm tra của Đảng uỷ xã") @Size(max = 1000)
        String ground,

        @Schema(examples = "12-BC/ĐU") @Size(min = 1, max = 100)
        String paper) {}
