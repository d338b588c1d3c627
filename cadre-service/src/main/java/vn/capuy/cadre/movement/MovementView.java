package vn.capuy.cadre.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.movement.rules.Direction;

/**
 * A movement.
 *
 * @param direction as the tree of units tells it; null within one unit, or where the tree does not say
 * @param dueOn the day on which the return is due: the planned one, or as it was extended to
 * @param endedOn the first day on which the cadre is back, or on which he stays for good
 */
@Schema(name = "Movement")
public record MovementView(
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
        long version) {

    /** As it was proposed, to be judged again. */
    MovementRequest asRequest() {
        return new MovementRequest(
                reference,
                kind,
                person,
                fromPost,
                toPost,
                decidedBy,
                decidedOn,
                effectiveOn,
                plannedReturnOn,
                keepsOrigin,
                higherPost,
                specialDecision,
                null);
    }
}
