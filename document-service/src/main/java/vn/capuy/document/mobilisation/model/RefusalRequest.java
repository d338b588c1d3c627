package vn.capuy.document.mobilisation.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Không công nhận.
 *
 * @param body the deciding body
 * @param document number and symbol of the notice, where there is one
 * @param ground why it is not recognised
 */
@Schema(name = "MobilisationRefusalRequest")
record RefusalRequest(
        @Schema(examples = "2021-11-18") @NotNull LocalDate on,

        @Schema(examples = "BL-BTV") @NotBlank @Size(max = 50)
        String body,

        @Schema(examples = "96-TB/HU") @Size(min = 1, max = 100)
        String document,

        @Schema(examples = "Mới triển khai, chưa có kết quả cụ thể") @NotBlank @Size(max = 4000)
        String ground) {}
