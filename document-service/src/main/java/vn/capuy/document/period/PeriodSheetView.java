package vn.capuy.document.period;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A closed period and its sheet, asked anew of the history.
 *
 * @param closed what the sheet said when the period was closed
 * @param recomputed what it says when it is asked now
 * @param agrees whether both say the same, line by line
 * @param enteredLate how many entries with days in the period came after it was closed; they show in the next one
 */
@Schema(name = "TaskPeriodSheet")
public record PeriodSheetView(ClosedPeriod closed, SheetTotals recomputed, boolean agrees, long enteredLate) {}
