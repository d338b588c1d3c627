package vn.capuy.document.task;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is handed in with a submission (sản phẩm): one of the two.
 *
 * @param document id of a document of the register
 * @param reference something else, as it is called
 */
@Schema(name = "TaskProduct")
record TaskProduct(
        UUID document,

        @Schema(examples = "Biên bản thẩm tra ngày 20/9/2022") @Size(min = 1, max = 500)
        String reference) {
    TaskProduct {
        reference = reference == null || reference.isBlank() ? null : reference.strip();
    }

    boolean isOne() {
        return (document == null) != (reference == null);
    }
}
