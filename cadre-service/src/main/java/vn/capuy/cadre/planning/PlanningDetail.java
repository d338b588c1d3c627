package vn.capuy.cadre.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.shared.StepView;

/** A planning list with its cadres and the steps that can be taken. */
@Schema(name = "PlanningListDetail")
public record PlanningDetail(
        UUID id,
        @Schema(examples = "\"QH-BL-2025-2030\"") String code,
        String committee,
        String committeeName,
        @Schema(examples = "\"2025-2030\"") String targetTerm,
        LocalDate proposedOn,
        PlanningState state,
        String approvingBody,
        LocalDate approvedOn,
        Instant approvedAt,
        String approvedBy,
        String rejectedReason,
        String rulebook,
        int entries,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version,
        List<PlanningEntryView> planned,
        List<StepView> allowedSteps) {

    static PlanningDetail of(PlanningListView list, List<PlanningEntryView> planned, List<StepView> allowedSteps) {
        return new PlanningDetail(
                list.id(),
                list.code(),
                list.committee(),
                list.committeeName(),
                list.targetTerm(),
                list.proposedOn(),
                list.state(),
                list.approvingBody(),
                list.approvedOn(),
                list.approvedAt(),
                list.approvedBy(),
                list.rejectedReason(),
                list.rulebook(),
                list.entries(),
                list.recordedAt(),
                list.recordedBy(),
                list.voidedAt(),
                list.voidReason(),
                list.version(),
                planned,
                allowedSteps);
    }
}
