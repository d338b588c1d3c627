package vn.capuy.document.taskfigure;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.task.TaskSource;
import vn.capuy.document.task.TaskState;

/**
 * A task behind a figure, as it stood with the step by which it counts: its assignment, the submission that was accepted, or
 * the last step before the day on which it was overdue.
 *
 * @param onDay the day of that step
 * @param dueOn by when it was due then
 * @param leadMember the code of the person who led then; null where the body did
 */
@Schema(name = "TaskFigureRecord")
public record TaskFigureRecord(
        UUID task,
        @Schema(examples = "BL") String assignedBy,
        @Schema(examples = "NTM-2022-014") String reference,
        String content,
        @Schema(examples = "NEW_RURAL") String field,
        TaskSource.Kind sourceKind,
        LocalDate assignedOn,
        LocalDate firstDueOn,
        int nr,
        String step,
        LocalDate onDay,
        TaskState state,
        LocalDate dueOn,
        @Schema(examples = "BL-HM-DU") String leadOrganisation,
        String leadOrganisationName,
        String leadMember,
        String leadMemberName) {}
