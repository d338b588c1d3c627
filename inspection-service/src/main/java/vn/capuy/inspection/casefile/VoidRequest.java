package vn.capuy.inspection.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case is voided. */
@Schema(name = "CaseVoidRequest")
record VoidRequest(
        @Schema(examples = "Nhập trùng cuộc kiểm tra") @NotBlank @Size(max = 1000)
        String reason) {}
