package vn.capuy.cadre.examination;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.record.Reason;

/** What the council decides where the marks of a paper are too far apart. */
@Schema(name = "ExaminationPaperDecision")
public record PaperDecision(
        @Schema(examples = "62.25") @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal score,

        @NotBlank @Size(max = Reason.LONGEST) String reason) {}
