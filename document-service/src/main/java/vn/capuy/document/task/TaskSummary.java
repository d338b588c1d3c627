package vn.capuy.document.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task as it stands.
 *
 * @param parent the task of which it is a part; null where it is whole
 * @param leadOrganisation the body that leads, or that in which the person who leads is in office
 * @param leadMember the person's code; null where the body leads
 * @param sourceKind what it comes of; null where no source is known
 * @param firstDueOn by when it was due at first
 * @param dueOn by when it is due now, included
 * @param overdue whether that day is past and nothing was handed in
 * @param voidedAt null unless it was voided
 */
@Schema(name = "Task")
public record TaskSummary(
        UUID id,
        @Schema(examples = "BL") String assignedBy,
        String assignedByName,
        @Schema(examples = "NTM-2022-014") String reference,
        UUID parent,
        String content,
        String responsibility,
        String authority,
        String product,
        @Schema(examples = "NEW_RURAL") String field,
        TaskSource.Kind sourceKind,
        UUID sourceDocument,
        UUID sourceClause,
        String sourceReference,
        LocalDate assignedOn,
        LocalDate startsOn,
        LocalDate firstDueOn,
        LocalDate dueOn,
        @Schema(examples = "BL-HM-DU") String leadOrganisation,
        String leadOrganisationName,
        String leadMember,
        String leadMemberName,
        TaskState state,
        boolean overdue,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
