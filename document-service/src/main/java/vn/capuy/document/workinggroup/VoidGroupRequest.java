package vn.capuy.document.workinggroup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a working group's record is voided. */
@Schema(name = "VoidWorkingGroupRequest")
record VoidGroupRequest(
        @Schema(examples = "Thành lập trùng") @NotBlank @Size(max = 1000)
        String reason) {}
