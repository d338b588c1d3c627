package vn.capuy.report.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a template, without its form.
 *
 * @param number of the version, from 1
 * @param org null where it is the suite's own
 */
@Schema(name = "Template")
public record TemplateView(
        UUID id,
        @Schema(examples = "MID_TERM_REVIEW") String code,
        @Schema(description = "Of the version, from 1.") int number,

        @Schema(description = "Null where it is the suite's own.", nullable = true, examples = "BL")
        String org,

        @Schema(nullable = true) String orgName,
        LocalDate from,
        @Schema(nullable = true) LocalDate to,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "Why it was voided; null while it stands.", nullable = true)
        String voidReason,

        long version) {}
