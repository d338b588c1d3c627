package vn.capuy.cadre.examination;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.record.Reason;

/** What a marker gives to a paper. */
@Schema(name = "ExaminationMarkRequest")
public record MarkRequest(
        @Schema(examples = "78.5") @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal score,

        @Schema(description = "Why the caller's earlier mark is corrected; without it a second mark is refused.")
        @Size(min = 1, max = Reason.LONGEST)
        String correction) {}
