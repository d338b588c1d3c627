package vn.capuy.document.criteria.set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
 * A version of a set, whole: it is entered once and never edited.
 *
 * @param edition by what it is called
 * @param validFrom first day on which units are held against it
 * @param measuredFrom first day of a value that counts for it; {@code validFrom} where it is not named
 * @param document the decision in which it stands
 * @param certainty how well its content is known
 */
@Schema(name = "NewCriteriaSetVersion")
record NewSetVersion(
        @Schema(examples = "2026-2030") @NotNull @Size(max = 30) @Pattern(regexp = NewSetVersion.EDITION)
        String edition,

        @Schema(examples = "2026-03-08") @NotNull LocalDate validFrom,
        @Schema(examples = "2026-01-01") LocalDate measuredFrom,

        @Schema(examples = "318/QĐ-TTg") @NotBlank @Size(max = 100)
        String document,

        @Size(min = 1, max = 100) String article,
        @NotNull Certainty certainty,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Criterion> criteria) {
    static final String EDITION = "[A-Za-z0-9]+([-.][A-Za-z0-9]+)*";
    static final String NUMBER = "[0-9]{1,3}(\\.[0-9]{1,3})?";

    /** Tiêu chí. */
    @Schema(name = "NewCriterion")
    record Criterion(
            @Schema(examples = "11") @NotNull @Min(1) @Max(200)
            Integer number,

            @NotNull CriterionField field,

            @Schema(examples = "Nghèo đa chiều") @NotBlank @Size(max = 300)
            String nameVi,

            @Schema(examples = "Multidimensional poverty") @NotBlank @Size(max = 300)
            String nameEn,

            @Schema(examples = "الفقر متعدد الأبعاد") @NotBlank @Size(max = 300)
            String nameAr,

            @NotEmpty @Size(max = 100) List<@NotNull @Valid Indicator> indicators) {}

    /**
     * Chỉ tiêu.
     *
     * @param unitVi unit of measure; none of yes or no, and “%” of a percentage where it is not named
     * @param target null where it is not known, or where each province sets its own: then it is left to a person until it is entered
     * @param condition where it applies, where not everywhere
     * @param certainty that of the version where it is not named
     */
    @Schema(name = "NewCriteriaIndicator")
    record Indicator(
            @Schema(examples = "11.1") @NotNull @Pattern(regexp = NUMBER)
            String number,

            @Schema(examples = "Tỷ lệ nghèo đa chiều") @NotBlank @Size(max = 500)
            String nameVi,

            @Schema(examples = "Multidimensional poverty rate") @NotBlank @Size(max = 500)
            String nameEn,

            @Schema(examples = "معدل الفقر متعدد الأبعاد") @NotBlank @Size(max = 500)
            String nameAr,

            @Schema(examples = "PERCENT") @NotNull Measure measure,
            @Size(min = 1, max = 50) String unitVi,
            @Size(min = 1, max = 50) String unitEn,
            @Size(min = 1, max = 50) String unitAr,
            @Schema(examples = "AT_MOST") @NotNull Comparison comparison,
            @Schema(examples = "4") BigDecimal target,
            @Size(min = 1, max = 500) String condition,
            Certainty certainty) {}
}
