package vn.capuy.inspection.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.CaseKind;

/**
 * What is to be told to whom on a day.
 *
 * @param rung code of the rung that falls on the day
 * @param rungName in the caller's language
 * @param audience TEAM_HEAD, LEAD_BODY_APPROVER or HIGHER_COMMITTEE
 * @param to the account of the head, or the code of the body: where no head is appointed the lead body, where no committee
 *     stands above, the lead body itself
 * @param toName the name of the head or of the body
 */
@Schema(name = "DeadlineReminder")
public record ReminderRow(
        @Schema(examples = "FIVE_DAYS_LEFT") String rung,
        String rungName,
        @Schema(examples = "TEAM_HEAD") String audience,
        @Schema(examples = "inspector") String to,
        String toName,
        UUID caseId,
        @Schema(examples = "BL-UBKT-KT-2022-07") String reference,
        CaseKind kind,
        @Schema(examples = "BL-UBKT") String leadBody,
        String leadBodyName,
        LocalDate dueOn,
        Standing state,
        int workingDaysLeft,
        int workingDaysLate,
        boolean provisional) {}
