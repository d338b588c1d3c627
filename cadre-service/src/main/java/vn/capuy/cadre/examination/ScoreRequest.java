package vn.capuy.cadre.examination;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A candidate's scores. */
@Schema(name = "ExaminationScore")
public record ScoreRequest(
        @Schema(examples = "\"CB-00001\"") @NotBlank @Size(max = 30)
        String person,

        @Schema(examples = "78.5") @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal writtenScore,

        @Schema(description = "Null for who was not heard.")
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        BigDecimal defenceScore) {}
