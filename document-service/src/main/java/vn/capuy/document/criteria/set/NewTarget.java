package vn.capuy.document.criteria.set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;

/**
 * A target to be asked from a day on.
 *
 * @param indicator number of the indicator in the version
 * @param area code of the unit below which it is asked; null where it is asked everywhere
 * @param document the decision in which it stands
 */
@Schema(name = "NewCriteriaTarget")
record NewTarget(
        @Schema(examples = "10") @NotNull @Pattern(regexp = NewSetVersion.NUMBER)
        String indicator,

        @Schema(examples = "QN") @Size(min = 1, max = 50) String area,
        @Schema(examples = "2022-03-08") @NotNull LocalDate holdsFrom,
        @Schema(examples = "53") @NotNull BigDecimal target,

        @Schema(examples = "1491/QĐ-UBND") @NotBlank @Size(max = 100)
        String document,

        @Size(min = 1, max = 100) String article,
        @NotNull Certainty certainty) {}
