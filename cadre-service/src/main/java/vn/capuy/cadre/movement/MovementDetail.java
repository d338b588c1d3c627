package vn.capuy.cadre.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.movement.rules.Direction;
import vn.capuy.platform.problem.FindingView;
import vn.capuy.platform.step.StepView;

/**
 * A movement with what was done, what the rules say, and the steps that can be taken.
 *
 * @param findings before the decision as the rules are now, after it as they were found then
 * @param figures the figures by which it is measured, or was
 * @param judgements on what ground whoever decided judged what is left to a person
 */
@Schema(name = "MovementDetail")
public record MovementDetail(
        UUID id,
        String reference,
        MovementKind kind,
        @Schema(examples = "CB-00001") String person,
        String personName,
        String fromPost,
        String fromTitle,
        String toPost,
        String toTitle,
        Direction direction,
        String decidedBy,
        String decidedByName,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        LocalDate plannedReturnOn,
        LocalDate dueOn,
        boolean keepsOrigin,
        boolean higherPost,
        String specialDecision,
        MovementState state,
        Instant approvedAt,
        String approvedBy,
        String rejectedReason,
        String withdrawnReason,
        String rulebook,
        LocalDate endedOn,
        String endReason,
        String returnedTo,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version,
        List<TakenStep> course,
        List<FindingView> findings,
        List<FigureView> figures,
        List<MovementJudgement> judgements,
        List<StepView> allowedSteps) {

    static MovementDetail of(
            MovementView movement,
            List<TakenStep> course,
            List<FindingView> findings,
            List<FigureView> figures,
            List<MovementJudgement> judgements,
            List<StepView> allowedSteps) {
        return new MovementDetail(
                movement.id(),
                movement.reference(),
                movement.kind(),
                movement.person(),
                movement.personName(),
                movement.fromPost(),
                movement.fromTitle(),
                movement.toPost(),
                movement.toTitle(),
                movement.direction(),
                movement.decidedBy(),
                movement.decidedByName(),
                movement.decidedOn(),
                movement.effectiveOn(),
                movement.plannedReturnOn(),
                movement.dueOn(),
                movement.keepsOrigin(),
                movement.higherPost(),
                movement.specialDecision(),
                movement.state(),
                movement.approvedAt(),
                movement.approvedBy(),
                movement.rejectedReason(),
                movement.withdrawnReason(),
                movement.rulebook(),
                movement.endedOn(),
                movement.endReason(),
                movement.returnedTo(),
                movement.recordedAt(),
                movement.recordedBy(),
                movement.voidedAt(),
                movement.voidReason(),
                movement.version(),
                course,
                findings,
                figures,
                judgements,
                allowedSteps);
    }
}
