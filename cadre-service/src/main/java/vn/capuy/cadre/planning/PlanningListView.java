package vn.capuy.cadre.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A planning list.
 *
 * @param entries how many cadres it names, those removed included
 */
@Schema(name = "PlanningList")
public record PlanningListView(
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
        long version) {}
