package vn.capuy.document.mobilisation.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Nhân rộng: a model that was registered follows this one.
 *
 * @param model the model that follows: of another unit or place, and of no other origin
 * @param on the day from which it does
 */
@Schema(name = "MobilisationReplicaRequest")
record ReplicaRequest(
        @NotNull UUID model,
        @Schema(examples = "2022-02-21") @NotNull LocalDate on,

        @Schema(examples = "Theo kế hoạch nhân rộng năm 2022") @Size(max = 1000)
        String remark) {
    ReplicaRequest {
        remark = remark == null || remark.isBlank() ? null : remark.strip();
    }
}
