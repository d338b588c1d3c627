package vn.capuy.document.mobilisation.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.mobilisation.rules.RecognitionLevel;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * Công nhận.
 *
 * @param body the deciding body
 * @param document number and symbol of the decision
 * @param judgements of what the rules leave to whoever decides
 */
@Schema(name = "MobilisationRecognitionRequest")
record RecognitionRequest(
        @Schema(examples = "2021-11-18") @NotNull LocalDate on,

        @Schema(examples = "BL-BTV") @NotBlank @Size(max = 50)
        String body,

        @Schema(examples = "214-QĐ/HU") @NotBlank @Size(max = 100)
        String document,

        @NotNull RecognitionLevel level,
        @Size(max = 1000) String remark,
        @Valid @Size(max = 20) List<@NotNull @Valid JudgementRequest> judgements) {
    RecognitionRequest {
        judgements = judgements == null ? List.of() : judgements;
        remark = remark == null || remark.isBlank() ? null : remark.strip();
    }
}
