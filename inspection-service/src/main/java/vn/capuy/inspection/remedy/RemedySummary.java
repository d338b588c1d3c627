package vn.capuy.inspection.remedy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.SubjectKind;

/**
 * What an organisation or a member has to put right.
 *
 * @param reference of the case
 * @param finding id of the finding that it follows from; null where it follows from the case as a whole
 * @param organisationName in the caller's language
 * @param firstDueOn by when it was due at first
 * @param dueOn by when it is due now, included
 * @param overdue whether that day is past and it has not been reported done
 * @param voidedAt null unless it was voided
 */
@Schema(name = "Remedy")
public record RemedySummary(
        UUID id,
        UUID caseId,
        String reference,
        String leadBody,
        UUID finding,
        SubjectKind owner,
        String organisation,
        String organisationName,
        String member,
        String memberName,
        String what,
        LocalDate requiredOn,
        LocalDate firstDueOn,
        LocalDate dueOn,
        RemedyState state,
        boolean overdue,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
