package vn.capuy.document.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a document is voided. */
record VoidDocumentRequest(
        @Schema(examples = "Đăng ký trùng") @NotBlank @Size(max = 1000)
        String reason) {}
