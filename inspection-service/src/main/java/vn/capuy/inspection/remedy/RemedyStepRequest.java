package vn.capuy.inspection.remedy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a remedy's follow-up.
 *
 * @param on the day of the step; today when absent
 * @param dueOn to EXTEND, and only then: the new day by which it is due
 * @param ground to RETURN, EXTEND and CANCEL, and only then: why
 * @param paper to REPORT: id of a paper in the file of the case
 * @param evidence to REPORT: what else shows that it is done; one of the two at least
 */
@Schema(name = "RemedyStepRequest")
record RemedyStepRequest(
        @NotNull RemedyStep step,
        @Schema(examples = "2022-09-15") LocalDate on,
        @Schema(examples = "2022-12-31") LocalDate dueOn,

        @Schema(examples = "Đang chờ kết quả kiểm toán") @Size(max = 1000)
        String ground,

        UUID paper,

        @Schema(examples = "Biên bản nộp ngân sách ngày 12/9/2022") @Size(max = 1000)
        String evidence) {
    RemedyStepRequest {
        ground = ground == null || ground.isBlank() ? null : ground.strip();
        evidence = evidence == null || evidence.isBlank() ? null : evidence.strip();
    }
}
