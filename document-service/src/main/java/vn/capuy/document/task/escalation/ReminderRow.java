package vn.capuy.document.task.escalation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.task.TaskState;

/**
 * What is to be told to whom on a day.
 *
 * @param rung code of the rung that falls on the day
 * @param rungName in the caller's language
 * @param to the code of the person, or of the body; in the place of a body that assigned and is no more its successor, or the
 *     nearest body that stood above it
 * @param leaderless whether the lead can lead no more on the day, so that the body that assigned is told instead of it
 * @param dueOn by when it was due, as it stood on the day
 * @param workingDaysLeft until then; 0 once that day is past
 * @param workingDaysLate since then; 0 before
 * @param provisional whether the working days run through a year whose holidays are not all entered
 */
@Schema(name = "TaskReminder")
public record ReminderRow(
        @Schema(examples = "THREE_DAYS_LEFT") String rung,
        String rungName,
        Audience audience,
        @Schema(examples = "BL-0012") String to,
        String toName,
        boolean leaderless,
        UUID task,
        @Schema(examples = "NTM-2022-014") String reference,
        String content,
        @Schema(examples = "BL") String assignedBy,
        String assignedByName,
        @Schema(examples = "BL-HM-DU") String leadOrganisation,
        String leadOrganisationName,
        String leadMember,
        String leadMemberName,
        LocalDate dueOn,
        TaskState state,
        int workingDaysLeft,
        int workingDaysLate,
        boolean provisional) {}
