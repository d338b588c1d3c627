package vn.capuy.inspection.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rung of the ladder, as it is to hold from a day on.
 *
 * @param code of the rung; a new one adds a rung
 * @param from the first day on which it holds so
 * @param days working days after the due day; before it where negative
 * @param active false where the rung is no more from that day on; true when absent
 */
@Schema(name = "DeadlineRungEntry")
record RungRequest(
        @Schema(examples = "TEN_DAYS_LEFT") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}")
        String code,

        @Schema(examples = "2027-01-01") @NotNull LocalDate from,

        @Schema(examples = "-10") @NotNull @Min(-250) @Max(250)
        Integer days,

        @NotNull Audience audience,
        Boolean active,

        @Schema(examples = "Còn 10 ngày làm việc") @NotBlank @Size(max = 200)
        String nameVi,

        @Schema(examples = "Ten working days left") @Size(min = 1, max = 200)
        String nameEn,

        @Schema(examples = "بقيت عشرة أيام عمل") @Size(min = 1, max = 200)
        String nameAr) {
    RungRequest {
        active = active == null || active;
    }
}
