package vn.capuy.cadre.appraisal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a cadre did his tasks in a period. */
@Schema(name = "TaskResultRequest")
public record TaskResultRequest(
        @Schema(examples = "CB-00001") @NotBlank @Size(max = 30)
        String person,

        @NotNull PeriodKind periodKind,

        @Schema(examples = "2025-Q4") @NotBlank @Size(max = AppraisalPeriod.LONGEST_KEY)
        String periodKey,

        @Schema(description = "Tasks that were due in the period.", examples = "20")
        @Min(0)
        @Max(TaskResultRequest.MOST)
        int assigned,

        @Schema(description = "Of these, done.", examples = "20") @Min(0) @Max(TaskResultRequest.MOST)
        int done,

        @Schema(description = "Of those done, done in time.", examples = "19") @Min(0) @Max(TaskResultRequest.MOST)
        int onTime,

        @Schema(description = "Done late, or still open after their time.", examples = "1")
        @Min(0)
        @Max(TaskResultRequest.MOST)
        int late,

        @Schema(description = "Of those done, done beyond what was required.", examples = "6")
        @Min(0)
        @Max(TaskResultRequest.MOST)
        int beyond,

        @Schema(description = "The day as of which it was counted.") @NotNull
        LocalDate asOf) {
    static final int MOST = 100_000;
}
