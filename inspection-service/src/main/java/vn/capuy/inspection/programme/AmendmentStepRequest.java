package vn.capuy.inspection.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * How an amendment is decided.
 *
 * @param on with APPROVE: the day of the document
 * @param document with APPROVE: number and symbol of the document
 * @param issuer with APPROVE: who issued it
 * @param reason with REJECT: why
 * @param judgements with APPROVE: how each kind of clash of the new items is judged
 */
@Schema(name = "ProgrammeAmendmentStepRequest")
public record AmendmentStepRequest(
        @NotNull AmendmentStep step,
        @Schema(examples = "2025-06-10") LocalDate on,

        @Schema(examples = "31-QĐ/UBKTHU") @Size(max = 100) String document,

        @Schema(examples = "BL-UBKT") @Size(max = 50) String issuer,

        @Size(max = 500) String reason,
        @Size(max = 20) List<@NotNull @Valid JudgementRequest> judgements) {
    public AmendmentStepRequest {
        judgements = judgements == null ? List.of() : judgements;
    }

    SignedPaper paper() {
        return new SignedPaper(document == null ? null : document.strip(), issuer);
    }
}
