package vn.capuy.document.workinggroup.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a report.
 *
 * @param on the day on which it is taken; today when absent
 * @param note what is said; of a RETURN why
 */
@Schema(name = "GroupReportStepRequest")
record ReportStepRequest(
        @NotNull ReportStep step,
        @Schema(examples = "2022-07-04") LocalDate on,

        @Schema(examples = "Bổ sung số liệu hộ hiến đất") @Size(min = 1, max = 2000)
        String note) {}
