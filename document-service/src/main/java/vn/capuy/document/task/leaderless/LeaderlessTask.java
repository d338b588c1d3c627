package vn.capuy.document.task.leaderless;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.task.TaskState;

/**
 * An open task that must be handed over.
 *
 * @param leadOrganisation the body that leads, or that in which the person who leads was in office
 * @param leadMember the person's code; null where the body leads
 * @param reason BODY_ENDED, or PERSON_LEFT where the body stands
 * @param since the first day on which the body was no more or the person held no post in it; null where none is known
 * @param successors the bodies that took over from the one that ended, directly or through others, and stand on the day
 * @param successorNames their names, in the same order
 * @param version from which the handover is made
 */
@Schema(name = "LeaderlessTask")
public record LeaderlessTask(
        UUID id,
        @Schema(examples = "BL") String assignedBy,
        String assignedByName,
        @Schema(examples = "NTM-2022-014") String reference,
        String content,
        LocalDate dueOn,
        TaskState state,
        @Schema(examples = "BL-HM-DU") String leadOrganisation,
        String leadOrganisationName,
        String leadMember,
        String leadMemberName,
        @Schema(examples = "BODY_ENDED") String reason,
        @Schema(examples = "2025-07-01") LocalDate since,
        @Schema(examples = "[\"QN-HM-DU\"]") List<String> successors,
        List<String> successorNames,
        long version) {}
