package vn.capuy.cadre.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.appraisal.rules.TaskCounts;

/** How a cadre did his tasks in a period. */
@Schema(name = "TaskResult")
public record TaskResultView(
        UUID id,
        @Schema(examples = "CB-00001") String person,
        String personName,
        PeriodKind periodKind,
        @Schema(examples = "2025-Q4") String periodKey,
        LocalDate periodFrom,
        LocalDate periodTo,
        int assigned,
        int done,
        int onTime,
        int late,
        int beyond,
        TaskSource source,
        LocalDate asOf,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {
    TaskCounts counts() {
        return new TaskCounts(assigned, done, onTime, late, beyond);
    }
}
