package vn.capuy.cadre.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cadre on a planning list.
 *
 * @param failedStep the first step in which he did not reach the mark; null where he reached it in all that were held
 * @param keptGround why he stays all the same
 * @param suspendedBy number and symbol of the discipline decision that keeps him out of planning for now
 * @param reason why he was withdrawn or removed
 * @param removalDecision number and symbol of the discipline decision, where that was the ground
 */
@Schema(name = "PlanningEntry")
public record PlanningEntryView(
        UUID id,
        UUID listId,
        String list,
        @Schema(examples = "CB-00001") String person,
        String personName,
        PlanningTarget target,
        String post,
        String postTitle,
        EntryState state,
        MeetingStep failedStep,
        String keptGround,
        String suspendedBy,
        LocalDate removedOn,
        RemovalKind removalKind,
        String reason,
        String removalDecision) {}
