package vn.capuy.document.workinggroup.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.task.TaskState;

/**
 * A task that a working group carries through, and how it stands now.
 *
 * @param reference of the working group
 * @param taskReference of the task, at the body that assigned it
 * @param dueOn by when the task is due now, included
 * @param overdue whether that day is past and nothing was handed in
 * @param leadMemberName null where a body leads
 */
@Schema(name = "GroupTask")
public record GroupTaskView(
        UUID id,
        UUID workingGroup,
        @Schema(examples = "TCT-BL-02") String reference,
        UUID task,
        @Schema(examples = "NTM-2022-014") String taskReference,
        String assignedBy,
        String content,
        LocalDate assignedOn,
        LocalDate dueOn,
        String leadOrganisation,
        String leadOrganisationName,
        String leadMemberName,
        TaskState state,
        boolean overdue,
        LocalDate from,
        Instant recordedAt,
        String recordedBy,
        String voidReason,
        long version) {}
