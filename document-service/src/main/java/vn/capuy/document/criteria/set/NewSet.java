package vn.capuy.document.criteria.set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.organisation.UnitKind;

/**
 * A set of criteria to be kept. What is in it comes with its versions.
 *
 * @param code by which it will be named, for good
 * @param place where it stands in lists
 * @param kinds which kinds of units work toward it; a district is its committee
 */
@Schema(name = "NewCriteriaSet")
record NewSet(
        @Schema(examples = "MODEL_VILLAGE") @NotNull @Size(max = 50) @Pattern(regexp = NewSet.CODE)
        String code,

        @Schema(examples = "Bộ tiêu chí thôn nông thôn mới kiểu mẫu") @NotBlank @Size(max = 300)
        String nameVi,

        @Schema(examples = "Criteria for model new-rural villages") @NotBlank @Size(max = 300)
        String nameEn,

        @Schema(examples = "معايير القرى الريفية النموذجية") @NotBlank @Size(max = 300)
        String nameAr,

        @NotNull @Min(1) @Max(10_000) Integer place,

        @Schema(examples = "[\"VILLAGE\"]") @NotEmpty Set<@NotNull UnitKind> kinds) {
    static final String CODE = "[A-Z0-9]+(_[A-Z0-9]+)*";
}
