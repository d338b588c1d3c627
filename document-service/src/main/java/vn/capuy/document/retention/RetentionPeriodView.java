package vn.capuy.document.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;

/**
 * A version of a retention period.
 *
 * @param field null for all fields that have no period of their own
 * @param years counted from the end of the year of issue; null where it is kept for good (vĩnh viễn)
 * @param holdsFrom the first day of issue for which it holds; the first known version holds for what is older, too
 */
@Schema(name = "RetentionPeriod")
public record RetentionPeriodView(
        UUID id,
        @Schema(examples = "OFFICIAL_LETTER") String type,
        String typeName,
        @Schema(examples = "ADMINISTRATION") String field,
        boolean permanent,
        @Schema(examples = "10") Integer years,
        LocalDate holdsFrom,
        @Schema(examples = "01/2011/QH13") String document,
        String article,
        Certainty certainty,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
