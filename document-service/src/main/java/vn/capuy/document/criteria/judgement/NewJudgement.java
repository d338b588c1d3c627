package vn.capuy.document.criteria.judgement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How somebody judges an indicator of a unit.
 *
 * @param edition of which version of the set; that in force on the first day where it is not named
 * @param from first day on which the judgement holds
 * @param until last day; null where it holds until it is voided
 * @param document a document of the register that shows it
 */
@Schema(name = "NewCriteriaJudgement")
record NewJudgement(
        @Schema(examples = "NRD_COMMUNE") @NotBlank @Size(max = 50)
        String set,

        @Schema(examples = "2021-2025") @Size(min = 1, max = 30)
        String edition,

        @Schema(examples = "7") @NotBlank @Size(max = 7) String indicator,

        @Schema(examples = "BL-HM") @NotBlank @Size(max = 50)
        String unit,

        @Schema(examples = "2022-03-31") @NotNull LocalDate from,
        LocalDate until,
        @Schema(examples = "NOT_APPLICABLE") @NotNull JudgementOutcome outcome,

        @Schema(examples = "Xã không có chợ trong quy hoạch được phê duyệt") @NotBlank @Size(max = 1000)
        String ground,

        UUID document) {}
