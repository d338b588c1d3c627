package vn.capuy.document.task.escalation;

import jakarta.validation.Valid;
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
 * A rung of the ladder, as it is to hold from a day on.
 *
 * @param code of the rung; a new one adds a rung
 * @param from the first day on which it holds so
 * @param days working days after the due day; before it where negative
 * @param active false where the rung is no more from that day on; true when absent
 * @param basis what lays it down; absent where it is the house's own
 */
@Schema(name = "TaskRungEntry")
record RungRequest(
        @Schema(examples = "FIVE_DAYS_LEFT") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}")
        String code,

        @Schema(examples = "2027-01-01") @NotNull LocalDate from,

        @Schema(examples = "-5") @NotNull @Min(-250) @Max(250)
        Integer days,

        @NotNull Audience audience,
        Boolean active,

        @Schema(examples = "Còn 5 ngày làm việc") @NotBlank @Size(max = 200)
        String nameVi,

        @Schema(examples = "Five working days left") @Size(min = 1, max = 200)
        String nameEn,

        @Schema(examples = "بقيت خمسة أيام عمل") @Size(min = 1, max = 200)
        String nameAr,

        @Valid Basis basis) {
    RungRequest {
        active = active == null || active;
        nameEn = nameEn == null || nameEn.isBlank() ? null : nameEn.strip();
        nameAr = nameAr == null || nameAr.isBlank() ? null : nameAr.strip();
    }

    /**
     * What lays a rung down.
     *
     * @param document number and symbol
     * @param article where in it
     * @param certainty how sure that is
     */
    @Schema(name = "TaskRungBasis")
    record Basis(
            @Schema(examples = "08-QC/TW") @NotBlank @Size(max = 100)
            String document,

            @Schema(examples = "Điều 7") @Size(min = 1, max = 100)
            String article,

            @NotNull Certainty certainty) {}
}
