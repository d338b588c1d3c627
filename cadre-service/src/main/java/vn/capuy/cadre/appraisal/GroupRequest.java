package vn.capuy.cadre.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group within which the ceiling is measured. */
@Schema(name = "AppraisalGroupRequest")
public record GroupRequest(
        @Schema(examples = "XL-2025-TTDU") @NotBlank @Size(max = 60)
        String code,

        @Schema(description = "The committee whose group it is.", examples = "BL") @NotBlank @Size(max = 50)
        String committee,

        @NotNull PeriodKind periodKind,

        @Schema(examples = "2025-Q4") @NotBlank @Size(max = AppraisalPeriod.LONGEST_KEY)
        String periodKey,

        @Schema(examples = "Trưởng, phó các ban đảng") @NotBlank @Size(max = 300)
        String nameVi,

        @Size(max = 300) String nameEn,
        @Size(max = 300) String nameAr,

        @Schema(description = "Who belongs to it: whoever holds one of these posts in the period.")
        @NotEmpty
        @Size(max = 200)
        List<@NotNull @Valid GroupPart> parts) {}
