package vn.capuy.cadre.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group within which the ceiling is measured.
 *
 * @param appraisals how many appraisals stand in it
 */
@Schema(name = "AppraisalGroup")
public record GroupView(
        UUID id,
        @Schema(examples = "XL-2025-TTDU") String code,
        String name,
        String committee,
        String committeeName,
        PeriodKind periodKind,
        @Schema(examples = "2025-Q4") String periodKey,
        LocalDate periodFrom,
        LocalDate periodTo,
        int appraisals,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
