package vn.capuy.cadre.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.shared.StepView;

/** A movement with the steps that can be taken. */
@Schema(name = "MovementDetail")
public record MovementDetail(
        UUID id,
        String reference,
        MovementKind kind,
        @Schema(examples = "\"CB-00001\"") String person,
        String personName,
        String fromPost,
        String fromTitle,
        String toPost,
        String toTitle,
        String decidedBy,
        String decidedByName,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        LocalDate plannedReturnOn,
        MovementState state,
        Instant approvedAt,
        String approvedBy,
        String rejectedReason,
        String rulebook,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version,
        List<StepView> allowedSteps) {

    static MovementDetail of(MovementView movement, List<StepView> allowedSteps) {
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
                movement.decidedBy(),
                movement.decidedByName(),
                movement.decidedOn(),
                movement.effectiveOn(),
                movement.plannedReturnOn(),
                movement.state(),
                movement.approvedAt(),
                movement.approvedBy(),
                movement.rejectedReason(),
                movement.rulebook(),
                movement.recordedAt(),
                movement.recordedBy(),
                movement.voidedAt(),
                movement.voidReason(),
                movement.version(),
                allowedSteps);
    }
}
