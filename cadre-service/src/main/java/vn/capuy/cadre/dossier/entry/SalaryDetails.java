package vn.capuy.cadre.dossier.entry;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Quá trình lương. */
@Schema(name = "DossierSalary")
public record SalaryDetails(
        @Schema(examples = "01.003", description = "The code of the grade (mã ngạch).") @NotBlank @Size(max = 30)
        String grade,

        @Schema(examples = "Chuyên viên") @Size(max = 200) String gradeName,

        @Schema(description = "Bậc.", examples = "3") @NotNull @Min(1) @Max(20)
        Integer step,

        @Schema(description = "Hệ số.", examples = "3.00")
        @NotNull
        @DecimalMin("0.01")
        @DecimalMax("99.99")
        @Digits(integer = 2, fraction = 2)
        BigDecimal coefficient,

        @Schema(description = "The first day on which it is drawn.") @NotNull
        LocalDate fromOn)
        implements DossierDetails {

    @Override
    public String beginning() {
        return "fromOn";
    }

    @Override
    public LocalDate begins() {
        return fromOn;
    }
}
