package vn.capuy.document.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A closed period, with what its sheet said when it was closed.
 *
 * @param org the body that assigned the tasks
 * @param period by what the period is called
 * @param closedAt when it was closed: what was entered later is not in its sheet
 * @param takenOver whether it was closed by an import, long after the period
 * @param firstClosedOn where it was taken over: when it had been closed on paper, where that is known
 * @param minutes where it was taken over: number and symbol of the paper that closed it then
 * @param tasks all tasks of the sheet
 * @param digest over the lines of the sheet
 */
@Schema(name = "TaskPeriod")
public record ClosedPeriod(
        UUID id,
        @Schema(examples = "BL") String org,
        String orgName,
        TaskPeriodKind kind,
        @Schema(examples = "2022-W05") String period,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant closedAt,
        String closedBy,
        boolean takenOver,
        LocalDate firstClosedOn,
        String minutes,
        long tasks,
        long assigned,
        long carriedOver,
        long doneOnTime,
        long doneLate,
        long handedIn,
        long inProgress,
        long notBegun,
        long returned,
        long overdue,
        long cancelled,
        long lateEntries,
        String digest) {
    SheetTotals totals() {
        return new SheetTotals(
                tasks,
                assigned,
                carriedOver,
                doneOnTime,
                doneLate,
                handedIn,
                inProgress,
                notBegun,
                returned,
                overdue,
                cancelled,
                lateEntries,
                digest);
    }
}
