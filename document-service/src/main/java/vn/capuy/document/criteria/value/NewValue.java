package vn.capuy.document.criteria.value;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value to be entered.
 *
 * @param edition of which version of the set; that in force on the day where it is not named
 * @param indicator number of the indicator
 * @param unit code of the unit of which it was measured
 * @param onDay the day of which it is
 * @param value the figure in the indicator's unit; null of yes or no
 * @param yes whether it is met, of yes or no; else null
 * @param evidence what shows it, in words or by number and symbol; may be left out where a document does
 * @param document a document of the register that shows it
 */
@Schema(name = "NewCriteriaValue")
record NewValue(
        @Schema(examples = "NRD_COMMUNE") @NotBlank @Size(max = 50)
        String set,

        @Schema(examples = "2021-2025") @Size(min = 1, max = 30)
        String edition,

        @Schema(examples = "15.1") @NotBlank @Size(max = 7) String indicator,

        @Schema(examples = "BL-HM") @NotBlank @Size(max = 50)
        String unit,

        @Schema(examples = "2022-06-30") @NotNull LocalDate onDay,
        @Schema(examples = "91.5") BigDecimal value,
        Boolean yes,

        @Schema(examples = "Báo cáo 112/BC-UBND của UBND xã Hoành Mô") @Size(min = 1, max = 500)
        String evidence,

        UUID document) {}
