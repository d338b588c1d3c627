package vn.capuy.document.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Ghi nhận muộn: what was entered on a task after the period in which its day lies was closed.
 *
 * @param nr of the step; null where the task was voided
 * @param step what was done, ASSIGN for an assignment, VOID where the task was voided
 * @param onDay the day on which it was done; null where the task was voided
 * @param shownIn by what the later period is called in whose sheet it shows; null until the next one is closed
 */
@Schema(name = "TaskPeriodLateEntry")
public record LateEntry(
        UUID task,
        @Schema(examples = "NTM-2022-014") String reference,
        Integer nr,
        String step,
        LocalDate onDay,
        Instant recordedAt,
        String recordedBy,
        @Schema(examples = "2022-W06") String shownIn,
        long place) {}
