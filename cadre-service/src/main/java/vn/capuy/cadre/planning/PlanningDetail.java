package vn.capuy.cadre.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.rule.Verdict;
import vn.capuy.platform.step.StepView;

/**
 * A planning list with its cadres and the steps that can be taken.
 *
 * @param structure the check of its structure in short; the whole is asked for by itself
 * @param nextStep the meeting that is to be held next; null where none is
 */
@Schema(name = "PlanningListDetail")
public record PlanningDetail(
        UUID id,
        @Schema(examples = "QH-BL-2025-2030") String code,
        String committee,
        String committeeName,
        @Schema(examples = "2025-2030") String targetTerm,
        String supplements,
        LocalDate proposedOn,
        PlanningState state,
        LocalDate submittedOn,
        String submittedBy,
        String ground,
        String approvingBody,
        LocalDate approvedOn,
        Instant approvedAt,
        String approvedBy,
        String rejectedReason,
        String rulebook,
        int entries,
        LocalDate lastReviewedOn,
        boolean reviewDue,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version,
        List<PlanningEntryView> planned,
        List<Measure> structure,
        MeetingStep nextStep,
        List<StepView> allowedSteps) {

    /** A measure of the structure and whether it is met. */
    @Schema(name = "PlanningMeasure")
    public record Measure(@Schema(examples = "WOMEN") String code, Verdict verdict) {}

    static PlanningDetail of(
            PlanningListView list,
            List<PlanningEntryView> planned,
            List<Measure> structure,
            MeetingStep nextStep,
            List<StepView> allowedSteps) {
        return new PlanningDetail(
                list.id(),
                list.code(),
                list.committee(),
                list.committeeName(),
                list.targetTerm(),
                list.supplements(),
                list.proposedOn(),
                list.state(),
                list.submittedOn(),
                list.submittedBy(),
                list.ground(),
                list.approvingBody(),
                list.approvedOn(),
                list.approvedAt(),
                list.approvedBy(),
                list.rejectedReason(),
                list.rulebook(),
                list.entries(),
                list.lastReviewedOn(),
                list.reviewDue(),
                list.recordedAt(),
                list.recordedBy(),
                list.voidedAt(),
                list.voidReason(),
                list.version(),
                planned,
                structure,
                nextStep,
                allowedSteps);
    }
}
