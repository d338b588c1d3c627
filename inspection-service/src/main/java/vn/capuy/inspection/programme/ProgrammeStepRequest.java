package vn.capuy.inspection.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * A step to be taken with a programme.
 *
 * @param on the day of the step, today when absent; of an approval the day of its document, which is named
 * @param document with APPROVE: number and symbol of the document by which it is issued
 * @param issuer with APPROVE: who issued the document
 * @param reason with RETURN: why
 * @param judgements with APPROVE: how each kind of clash is judged
 */
@Schema(name = "ProgrammeStepRequest")
public record ProgrammeStepRequest(
        @NotNull ProgrammeStep step,
        @Schema(examples = "2025-01-10") LocalDate on,

        @Schema(examples = "05-CTr/UBKTHU") @Size(max = 100) String document,

        @Schema(examples = "BL-UBKT") @Size(max = 50) String issuer,

        @Schema(examples = "Bổ sung nội dung kiểm tra tài chính đảng") @Size(max = 1000)
        String reason,

        @Size(max = 20) List<@NotNull @Valid JudgementRequest> judgements) {
    public ProgrammeStepRequest {
        judgements = judgements == null ? List.of() : judgements;
    }

    SignedPaper paper() {
        return new SignedPaper(document == null ? null : document.strip(), issuer);
    }
}
