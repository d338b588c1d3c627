package vn.capuy.document.task.escalation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.task.TaskState;

/**
 * A task that its lead has still to hand in.
 *
 * @param workingDaysLeft from today until it is due; 0 once that day is past
 * @param workingDaysLate since then; 0 before
 * @param provisional whether the working days run through a year whose holidays are not all entered
 */
@Schema(name = "DueTask")
public record DueTask(
        UUID id,
        @Schema(examples = "BL") String assignedBy,
        String assignedByName,
        @Schema(examples = "NTM-2022-014") String reference,
        String content,
        @Schema(examples = "BL-HM-DU") String leadOrganisation,
        String leadOrganisationName,
        String leadMember,
        String leadMemberName,
        LocalDate dueOn,
        TaskState state,
        int workingDaysLeft,
        int workingDaysLate,
        boolean provisional) {}
