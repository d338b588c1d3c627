package vn.capuy.document.numbering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is irregular in a number series, and how it was explained. A gap that is explained in part is told in parts.
 *
 * @param symbol the series, as a rule the types' symbol
 * @param to the same as {@code from} unless it is a gap of several numbers
 * @param notation of the documents that bear the number; null of a gap
 * @param issuedOn their earliest day; null of a gap
 * @param latestBefore of a day out of order: the latest day among the lower numbers
 * @param explanation id of the explanation; null while there is none
 * @param ground how it came about
 */
@Schema(name = "DocumentSeriesIrregularity")
public record IrregularityView(
        @Schema(examples = "BL") String issuer,
        @Schema(examples = "2020-2025") String term,
        @Schema(examples = "NQ") String symbol,
        IrregularityKind kind,
        int from,
        int to,
        @Schema(examples = "05-NQ/HU") String notation,
        LocalDate issuedOn,
        LocalDate latestBefore,
        boolean explained,
        UUID explanation,
        String ground,
        String explainedBy,
        Instant explainedAt) {}
