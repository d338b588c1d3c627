package vn.capuy.cadre.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.appraisal.rules.Rating;

/**
 * An appraisal of a cadre for a period.
 *
 * @param points all points of the appraisal; null before it
 * @param rating the rating that is decided; null while none is
 */
@Schema(name = "Appraisal")
public record AppraisalView(
        UUID id,
        @Schema(examples = "CB-00001") String person,
        String personName,
        String managedBy,
        PeriodKind periodKind,
        @Schema(examples = "2025-Q4") String periodKey,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Schema(examples = "XL-2025-TTDU") String group,
        String groupName,
        AppraisalState state,
        BigDecimal generalPoints,
        BigDecimal taskPoints,
        BigDecimal points,
        Rating proposedRating,
        Rating rating,
        String decidedBy,
        LocalDate decidedOn,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
