package vn.capuy.inspection.discipline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * What became of an appeal or a correction.
 *
 * @param body the body that decided; absent with WITHDRAWN
 * @param reference number and symbol of its decision; absent with WITHDRAWN
 * @param form the new form; with CHANGED, and only then
 * @param announcedOn the day on which the new decision was announced; with CHANGED, and only then
 * @param ballot the ballot that gave the new form; with CHANGED, and only then
 * @param judgements one for each rule that the regulation leaves to a person
 */
@Schema(name = "DisciplineReviewOutcome")
record OutcomeRequest(
        @NotNull ReviewOutcome outcome,

        @Schema(examples = "BL-BTV") @Size(min = 1, max = 50)
        String body,

        @Schema(examples = "2022-11-20") @NotNull LocalDate decidedOn,

        @Schema(examples = "412-QĐ/HU") @Size(min = 1, max = 100)
        String reference,

        @Schema(examples = "Tự giác khắc phục hậu quả trước khi kết luận") @NotBlank @Size(max = 1000)
        String ground,

        Form form,
        @Schema(examples = "2022-11-25") LocalDate announcedOn,
        @Valid NewBallot ballot,
        @Size(max = 50) List<@NotNull @Valid JudgementRequest> judgements) {
    OutcomeRequest {
        judgements = judgements == null ? List.of() : judgements;
    }
}
