package vn.capuy.document.secrecy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.secrecy.SecrecyLifecycle.Step;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * A step of a decision on secrecy.
 *
 * @param ground to REJECT and WITHDRAW, and only then: why
 * @param judgements to APPROVE: how whoever approves judges what the law leaves to him
 */
@Schema(name = "SecrecyStepRequest")
record SecrecyStepRequest(
        @NotNull Step step,

        @Schema(examples = "Nội dung vẫn cần bảo vệ") @Size(max = 1000)
        String ground,

        @Valid @Size(max = 20) List<@NotNull @Valid JudgementRequest> judgements) {
    SecrecyStepRequest {
        ground = ground == null || ground.isBlank() ? null : ground.strip();
        judgements = judgements == null ? List.of() : List.copyOf(judgements);
    }
}
