package vn.capuy.document.numbering;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How something irregular in a series came about.
 *
 * @param voidedAt null while it stands
 * @param version for the entity tag
 */
@Schema(name = "DocumentSeriesExplanation")
public record ExplanationView(
        UUID id,
        @Schema(examples = "BL") String issuer,
        @Schema(examples = "2020-2025") String term,
        @Schema(examples = "NQ") String symbol,
        IrregularityKind kind,
        int from,
        int to,
        String ground,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
