package vn.capuy.inspection.team.interest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a declared interest is judged, and on what ground. */
@Schema(name = "CaseInterestJudgement")
public record InterestJudgement(
        @NotNull InterestStep step,

        @Schema(examples = "Không liên quan trực tiếp đến nội dung kiểm tra") @NotBlank @Size(max = 1000)
        String ground) {}
