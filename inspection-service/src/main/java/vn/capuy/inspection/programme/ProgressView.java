package vn.capuy.inspection.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.CaseKind;

/**
 * How far a programme has come.
 *
 * @param note that it tells only what exists for the caller, in his language
 * @param planned all items, what became of them included
 * @param opened those of which a case is in preparation
 * @param underWay those of which a case is being conducted
 * @param stopped those whose case ended without a conclusion
 * @param dropped those that it was decided not to hold
 * @param late those whose period is over and that nothing has ended; they are among the first three as well
 * @param unplanned cases beside the programme
 * @param unplannedCases the cases that its bodies decided in its year up to the day without having planned them
 */
@Schema(name = "ProgrammeProgress")
public record ProgressView(
        LocalDate onDay,
        String note,
        int planned,
        int notOpened,
        int opened,
        int underWay,
        int concluded,
        int stopped,
        int dropped,
        int late,
        int unplanned,
        List<Item> items,
        List<Unplanned> unplannedCases) {

    /** What became of an item. */
    public enum State {
        /** Chưa triển khai. */
        NOT_OPENED,
        /** Đã có quyết định, đang chuẩn bị. */
        OPENED,
        /** Đang tiến hành. */
        UNDER_WAY,
        /** Đã kết luận. */
        CONCLUDED,
        /** Đình chỉ: its case ended without a conclusion. */
        STOPPED,
        /** Không thực hiện. */
        DROPPED;

        /** Whether nothing more will come of it. */
        boolean isOver() {
            return this == CONCLUDED || this == STOPPED || this == DROPPED;
        }
    }

    /**
     * @param caseId null where none has come of it yet, or none that exists for the caller
     */
    @Schema(name = "ProgrammeProgressItem")
    public record Item(
            UUID item,
            int number,
            CaseKind kind,
            LocalDate periodFrom,
            LocalDate periodTo,
            String leadBody,
            State state,
            boolean late,
            UUID caseId,
            String caseReference,
            LocalDate decidedOn,
            LocalDate concludedOn) {}

    /** A case that was not planned. */
    @Schema(name = "UnplannedCase")
    public record Unplanned(UUID caseId, String reference, CaseKind kind, String leadBody, LocalDate decidedOn) {}
}
