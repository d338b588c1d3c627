package vn.capuy.inspection.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.caller.Clearance;

/**
 * A paper in the file of a case.
 *
 * @param issuerName in the caller's language; null where no organisation issued it
 * @param title null where it is withheld
 * @param withheld whether the caller is not cleared for what the paper is marked as
 * @param subject id of the case's subject that it concerns; null where it concerns none
 * @param subjectName of the member, or of the organisation in the caller's language
 * @param voidedAt null unless it was voided
 */
@Schema(name = "CasePaper")
public record PaperView(
        UUID id,
        UUID caseId,
        PaperKind kind,
        String issuer,
        String issuerName,
        @Schema(examples = "05-QĐ/UBKTHU") String notation,
        String title,
        boolean withheld,
        LocalDate datedOn,
        LocalDate receivedOn,
        UUID subject,
        String subjectName,
        Clearance secrecy,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason) {}
