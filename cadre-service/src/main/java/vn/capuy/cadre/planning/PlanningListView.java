package vn.capuy.cadre.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A planning list.
 *
 * @param supplements the approved list to which it adds cadres
 * @param ground why it was submitted although a target is missed
 * @param entries how many cadres it names, those removed included, those withdrawn from the draft not
 * @param reviewDue whether it is approved and has not been reviewed for a year
 */
@Schema(name = "PlanningList")
public record PlanningListView(
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
        long version) {}
