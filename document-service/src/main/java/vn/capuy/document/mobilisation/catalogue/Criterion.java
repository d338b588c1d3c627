package vn.capuy.document.mobilisation.catalogue;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Tiêu chí.
 *
 * @param most most points that it can be marked with
 * @param least least points with which a model can be recognised; 0 where the sum alone counts
 */
@Schema(name = "MobilisationCriterion")
public record Criterion(
        @Schema(examples = "EFFECT") String code,

        @Schema(examples = "Có hiệu quả thiết thực, kết quả cụ thể")
        String name,

        @Schema(examples = "30") BigDecimal most,
        @Schema(examples = "15") BigDecimal least) {}
