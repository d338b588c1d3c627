package vn.capuy.document.responsibility;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.period.SheetResult;
import vn.capuy.document.responsibility.rules.ResponsibilityPart;
import vn.capuy.document.task.TaskState;

/**
 * A task that a leader answers for, as it stood at the end of the last day.
 *
 * @param part in which it counts: the first to which it belongs
 * @param assignedBy the body that assigned it
 * @param leadOrganisation who led then: the body, or that in which the person was in office
 * @param leadMember the person's code; null where a body led
 * @param submittedOn the day on which it was handed in last; null where it never was
 * @param answeredFor whether it was due by the last day or is done, so that it weighs
 * @param returns how often it was returned in the period
 */
@Schema(name = "ResponsibilityTask")
public record ResponsibilityLine(
        ResponsibilityPart part,
        String assignedBy,
        UUID task,
        String reference,
        String content,
        LocalDate assignedOn,
        LocalDate dueOn,
        String leadOrganisation,
        String leadMember,
        String leadMemberName,
        TaskState state,
        SheetResult result,
        LocalDate submittedOn,
        boolean answeredFor,
        long returns) {}
