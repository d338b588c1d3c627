package vn.capuy.document.criteria.recognition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The revocation of a recognition.
 *
 * @param revokedOn the first day on which it no longer holds
 * @param decision number and symbol of the decision that revokes it
 */
@Schema(name = "RevokeRecognitionRequest")
record RevocationRequest(
        @Schema(examples = "2024-03-01") @NotNull LocalDate revokedOn,

        @Schema(examples = "512/QĐ-UBND") @NotBlank @Size(max = 100)
        String decision,

        @Schema(examples = "Không duy trì tiêu chí Môi trường và an toàn thực phẩm") @NotBlank @Size(max = 1000)
        String ground) {}
