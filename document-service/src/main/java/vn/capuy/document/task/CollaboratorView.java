package vn.capuy.document.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who works on a task beside its lead.
 *
 * @param organisation the body, or that in which the person is in office
 * @param member the person's code; null for a body
 * @param voidedAt null unless it was voided
 */
@Schema(name = "TaskCollaborator")
public record CollaboratorView(
        UUID id,
        @Schema(examples = "BL-DV-DU") String organisation,
        String organisationName,
        String member,
        String memberName,
        LocalDate joinedOn,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason) {}
