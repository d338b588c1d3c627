package vn.capuy.cadre.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.record.Reason;

/** The yearly review of an approved list: what becomes of each cadre who stands on it. Additions go through the five steps. */
@Schema(name = "PlanningReviewRequest")
public record ReviewRequest(
        @NotNull @Min(1930) @Max(9999) Integer year,
        @NotNull LocalDate reviewedOn,

        @Schema(description = "Whose review.", examples = "BL-BTV") @NotBlank @Size(max = 50)
        String body,

        @Schema(description = "Number and symbol of the minutes.", examples = "21-BB/HU") @NotBlank @Size(max = 100)
        String minutes,

        @NotEmpty @Size(max = 500) List<@Valid @NotNull Line> lines) {

    /** What becomes of a cadre. */
    @Schema(name = "PlanningReviewLineRequest")
    public record Line(
            @NotNull UUID entry,
            @NotNull ReviewOutcome outcome,

            @Schema(description = "Required to remove.") RemovalKind kind,

            @Schema(description = "Required to remove, and to keep one of whom something was found.")
            @Size(max = Reason.LONGEST)
            String reason,

            @Schema(description = "Where the ground is a discipline decision: its number and symbol.") @Size(max = 100)
            String decision) {

        boolean hasReason() {
            return reason != null && !reason.isBlank();
        }
    }
}
