package vn.capuy.cadre.movement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A return that is due, as it stood on a day.
 *
 * @param plannedReturnOn as it was decided
 * @param dueOn as it was extended to by that day
 * @param daysLeft until it is due; below 0 where it is overdue
 * @param holdsTarget whether the cadre held the post to which he was moved on that day
 */
@Schema(name = "MovementReturn")
public record ReturnView(
        UUID id,
        String reference,
        MovementKind kind,
        @Schema(examples = "CB-00001") String person,
        String personName,
        String fromPost,
        String fromTitle,
        String toPost,
        String toTitle,
        String decidedBy,
        String decidedByName,
        LocalDate effectiveOn,
        LocalDate plannedReturnOn,
        LocalDate dueOn,
        int daysLeft,
        boolean holdsTarget) {}
