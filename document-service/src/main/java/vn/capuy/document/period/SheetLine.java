package vn.capuy.document.period;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.task.TaskState;

/**
 * A task in a period's sheet, as it stood at the end of the period's last day.
 *
 * @param carriedOver whether it was assigned before the period
 * @param dueOn by when it was due then, included
 * @param leadOrganisation who led then: the body, or that in which the person was in office
 * @param leadMember the person's code; null where a body led
 * @param state the state that it had reached
 * @param since the day of its last step
 * @param submittedOn the day on which it was handed in last; null where it never was
 * @param answeredFor whether it was due by the last day or is done, so that its lead answers for it in this period
 * @param returns how often it was returned in the period
 * @param extensions how often it had been extended
 * @param lateEntries steps with days before the period that were entered after the period before was closed
 */
@Schema(name = "TaskPeriodLine")
public record SheetLine(
        UUID task,
        @Schema(examples = "NTM-2022-014") String reference,
        String content,
        LocalDate assignedOn,
        boolean carriedOver,
        LocalDate dueOn,
        @Schema(examples = "BL-HM-DU") String leadOrganisation,
        String leadMember,
        String leadMemberName,
        TaskState state,
        SheetResult result,
        LocalDate since,
        LocalDate submittedOn,
        boolean answeredFor,
        long returns,
        long extensions,
        long lateEntries) {}
