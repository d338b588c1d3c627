package vn.capuy.document.criteria.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.criteria.set.Measure;

/**
 * What was measured of an indicator in a unit on a day.
 *
 * @param value the figure; null of yes or no
 * @param yes of yes or no whether it is met; else null
 * @param measuredIn the indicator's unit of measure
 * @param document in the register; null where there is none or it does not exist for this caller
 * @param verification of a value that was taken over: the paper by which it had been verified
 */
@Schema(name = "CriteriaValue")
public record ValueView(
        UUID id,
        @Schema(examples = "NRD_COMMUNE") String set,
        @Schema(examples = "2021-2025") String edition,
        @Schema(examples = "15.1") String indicator,
        String indicatorName,
        Measure measure,
        @Schema(examples = "BL-HM") String unit,
        String unitName,
        LocalDate onDay,
        BigDecimal value,
        Boolean yes,
        String measuredIn,
        String evidence,
        UUID document,
        ValueState state,
        Instant verifiedAt,
        String verifiedBy,
        String verification,
        String rejectReason,
        Instant recordedAt,
        String recordedBy,
        String voidReason,
        long version) {}
