package vn.capuy.report.below;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which seals are to be fetched.
 *
 * @param from only of periods that end on this day or later
 * @param to only of periods that end on this day or earlier
 * @param installations only from these; from all within the caller's scope when absent
 */
@Schema(name = "BelowFetchRequest")
record FetchRequest(
        @Schema(description = "Only of periods that end on this day or later.", examples = "2023-01-01")
        LocalDate from,

        @Schema(description = "Only of periods that end on this day or earlier.", examples = "2023-12-31")
        LocalDate to,

        @Schema(
                description = "Only from these installations; from all within the caller's scope when absent.",
                examples = "[\"binh-lieu\"]")
        @Size(min = 1, max = 500)
        List<@NotBlank @Size(max = 100) String> installations) {}
