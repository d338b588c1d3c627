package vn.capuy.document.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.period.TaskPeriodKind;

/**
 * An evaluation as it stands, or stood at the moment asked.
 *
 * @param org the body that assigned the tasks and judges
 * @param leadMember the person's code; null where a body led
 * @param selfPoints what the self-assessment came to by the weights, 0 to 100
 * @param quantity as it was judged last, 0 to 100; null before it was
 * @param points what the three came to by the weights, 0 to 100; null before it was judged
 * @param beyond how many tasks were judged done beyond what was required
 */
@Schema(name = "TaskEvaluation")
public record EvaluationSummary(
        UUID id,
        UUID periodId,
        @Schema(examples = "BL") String org,
        TaskPeriodKind kind,
        @Schema(examples = "2022-Q1") String period,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(examples = "BL-HM-DU") String leadOrganisation,
        String leadOrganisationName,
        String leadMember,
        String leadMemberName,
        EvaluationState state,
        BigDecimal selfPoints,
        Integer quantity,
        Integer quality,
        Integer timeliness,
        BigDecimal points,
        long beyond,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
