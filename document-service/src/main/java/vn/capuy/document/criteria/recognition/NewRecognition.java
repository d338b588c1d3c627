package vn.capuy.document.criteria.recognition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * A recognition to be entered.
 *
 * @param decidedOn the day of the decision, from which it counts
 * @param decidedBy the deciding authority, in words
 * @param decision number and symbol of the decision
 * @param document that decision in the register of documents
 * @param judgements how whoever enters it judges what the rules leave to a person; none where they leave nothing
 */
@Schema(name = "NewRecognition")
record NewRecognition(
        @Schema(examples = "NRD_COMMUNE") @NotBlank @Size(max = 50)
        String set,

        @Schema(examples = "BL-HM") @NotBlank @Size(max = 50)
        String unit,

        @Schema(examples = "2022-11-25") @NotNull LocalDate decidedOn,
        @Schema(examples = "PROVINCE") @NotNull RecognitionLevel level,

        @Schema(examples = "Uỷ ban nhân dân tỉnh Quảng Ninh") @NotBlank @Size(max = 200)
        String decidedBy,

        @Schema(examples = "3412/QĐ-UBND") @NotBlank @Size(max = 100)
        String decision,

        UUID document,
        @Size(max = 20) List<@NotNull @Valid JudgementRequest> judgements) {
    NewRecognition {
        judgements = judgements == null ? List.of() : judgements;
    }
}
