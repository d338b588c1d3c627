package vn.capuy.document.mobilisation.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;

/**
 * A set of criteria as an administrator enters it.
 *
 * @param holdsFrom the first day on which models are surveyed by it
 * @param criteria in their order
 */
@Schema(name = "NewMobilisationCriteria")
record NewCriteria(
        @Schema(examples = "2024-01-01") @NotNull LocalDate holdsFrom,

        @Schema(examples = "Hướng dẫn số 12-HD/BDVTU") @NotBlank @Size(max = 200)
        String document,

        @Schema(examples = "Mục II") @Size(min = 1, max = 100)
        String article,

        @NotNull Certainty certainty,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid NewCriterion> criteria) {

    /**
     * One criterion.
     *
     * @param most most points that it can be marked with
     * @param least least points with which a model can be recognised; 0 where absent
     */
    @Schema(name = "NewMobilisationCriterion")
    record NewCriterion(
            @Schema(examples = "EFFECT") @NotBlank @Size(max = 50) @Pattern(regexp = "[A-Z0-9]+(_[A-Z0-9]+)*")
            String code,

            @Schema(examples = "Có hiệu quả thiết thực") @NotBlank @Size(max = 500)
            String nameVi,

            @Size(max = 500) String nameEn,
            @Size(max = 500) String nameAr,

            @Schema(examples = "30")
            @NotNull
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("1000")
            @Digits(integer = 4, fraction = 1)
            BigDecimal most,

            @Schema(examples = "15") @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 1)
            BigDecimal least) {
        NewCriterion {
            least = least == null ? BigDecimal.ZERO : least;
            nameEn = nameEn == null || nameEn.isBlank() ? null : nameEn.strip();
            nameAr = nameAr == null || nameAr.isBlank() ? null : nameAr.strip();
        }
    }
}
