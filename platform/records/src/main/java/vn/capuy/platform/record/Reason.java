package vn.capuy.platform.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is voided, rejected or removed. It stays with the record. */
@Schema(name = "Reason")
public record Reason(
        @Schema(examples = "Nhập trùng") @NotBlank @Size(max = Reason.LONGEST)
        String reason) {
    public static final int LONGEST = 500;
}
