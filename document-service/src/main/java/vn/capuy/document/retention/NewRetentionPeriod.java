package vn.capuy.document.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;

/**
 * The retention period of a new schedule.
 *
 * @param type code of the type of document
 * @param field code of the field of work; absent for all fields that have no period of their own
 * @param permanent kept for good
 * @param years counted from the end of the year of issue; absent where it is kept for good
 * @param holdsFrom the first day of issue for which it holds
 * @param document số, ký hiệu of the schedule
 */
@Schema(name = "RetentionPeriodEntry")
record NewRetentionPeriod(
        @Schema(examples = "OFFICIAL_LETTER") @NotBlank @Size(max = 50)
        String type,

        @Schema(examples = "ADMINISTRATION") @Size(min = 1, max = 50)
        String field,

        @NotNull Boolean permanent,
        @Schema(examples = "10") @Min(1) @Max(100) Integer years,
        @Schema(examples = "2026-01-01") @NotNull LocalDate holdsFrom,

        @Schema(examples = "33/2024/QH15") @NotBlank @Size(max = 100)
        String document,

        @Schema(examples = "Điều 15") @Size(min = 1, max = 100)
        String article,

        @NotNull Certainty certainty) {}
