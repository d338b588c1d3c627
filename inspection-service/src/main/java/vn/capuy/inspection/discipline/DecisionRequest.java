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
 * The decision on a discipline file.
 *
 * @param form the one that the deciding body's ballot gives
 * @param reference number and symbol of the decision
 * @param judgements one for each rule that the regulation leaves to a person
 */
@Schema(name = "DisciplineDecision")
record DecisionRequest(
        @NotNull Form form,

        @Schema(examples = "12-QĐ/UBKTHU") @NotBlank @Size(max = 100)
        String reference,

        @Schema(examples = "2022-09-22") @NotNull LocalDate decidedOn,
        @Size(max = 50) List<@NotNull @Valid JudgementRequest> judgements) {
    DecisionRequest {
        judgements = judgements == null ? List.of() : judgements;
    }

    Decided decided() {
        return new Decided(form, reference.strip(), decidedOn);
    }
}
