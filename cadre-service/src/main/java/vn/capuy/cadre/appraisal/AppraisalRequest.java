package vn.capuy.cadre.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opens the appraisal of a cadre for a period. */
@Schema(name = "AppraisalRequest")
public record AppraisalRequest(
        @Schema(examples = "CB-00001") @NotBlank @Size(max = 30)
        String person,

        @NotNull PeriodKind periodKind,

        @Schema(
                description =
                        "2025-Q4 for a quarter, 2025 for a year, 2020-2025 for a term, 2025-06-01/2025-08-15 ad hoc.",
                examples = "2025-Q4")
        @NotBlank
        @Size(max = AppraisalPeriod.LONGEST_KEY)
        String periodKey,

        @Schema(
                description =
                        "The group within which the ceiling is measured; needed only where the cadre belongs to more than one.",
                examples = "XL-2025-TTDU")
        @Size(max = 60)
        String group) {}
