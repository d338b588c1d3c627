package vn.capuy.document.criteria.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an indicator of a unit was judged.
 *
 * @param until last day; null where it holds until it is voided
 * @param recordedBy who judged
 * @param voided whether it was voided
 */
@Schema(name = "CriteriaJudgement")
public record JudgementView(
        UUID id,
        @Schema(examples = "NRD_COMMUNE") String set,
        @Schema(examples = "2021-2025") String edition,
        @Schema(examples = "7") String indicator,
        String indicatorName,
        @Schema(examples = "BL-HM") String unit,
        String unitName,
        LocalDate from,
        LocalDate until,
        JudgementOutcome outcome,
        String ground,
        UUID document,
        Instant recordedAt,
        String recordedBy,
        boolean voided,
        String voidReason,
        long version) {}
