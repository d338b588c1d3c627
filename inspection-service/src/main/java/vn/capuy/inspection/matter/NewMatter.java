package vn.capuy.inspection.matter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;

/**
 * A matter to be added to the catalogue.
 *
 * @param code by which it will be named, for good
 * @param place where it stands in the catalogue
 * @param holdsFrom the first day of a decision that may name it
 * @param document the regulation in which it stands
 * @param article the place in it
 * @param certainty how well that is known
 */
@Schema(name = "NewMatter")
record NewMatter(
        @Schema(examples = "DIGITAL_TRANSFORMATION")
        @NotNull
        @Size(max = 50)
        @Pattern(regexp = "[A-Z0-9]+(_[A-Z0-9]+)*")
        String code,

        @Schema(examples = "Lãnh đạo, chỉ đạo chuyển đổi số") @NotBlank @Size(max = 300)
        String nameVi,

        @Schema(examples = "Leading the digital transformation") @NotBlank @Size(max = 300)
        String nameEn,

        @Schema(examples = "قيادة التحول الرقمي") @NotBlank @Size(max = 300)
        String nameAr,

        @NotNull @Min(1) @Max(10_000) Integer place,
        @Schema(examples = "2025-01-01") @NotNull LocalDate holdsFrom,

        @Schema(examples = "57-NQ/TW") @NotBlank @Size(max = 100)
        String document,

        @Size(min = 1, max = 100) String article,
        @NotNull Certainty certainty) {}
