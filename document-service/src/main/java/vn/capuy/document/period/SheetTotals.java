package vn.capuy.document.period;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a period's sheet comes to.
 *
 * @param tasks all tasks that were open in the period, or were told to have ended before it only after the period before was
 *     closed
 * @param assigned of these, assigned in the period
 * @param carriedOver of these, assigned before
 * @param lateEntries steps with days before the period that were entered after the period before was closed
 * @param digest SHA-256 over the SHA-256 of each line, in the order of the tasks' ids; two sheets that say the same have the same
 */
@Schema(name = "TaskPeriodTotals")
public record SheetTotals(
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
        String digest) {}
