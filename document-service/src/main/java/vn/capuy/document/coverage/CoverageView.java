package vn.capuy.document.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.paging.Paged;

/**
 * How a guiding document is implemented as of a day.
 *
 * @param clause the clause of which it is asked; null for the document as a whole
 * @param summary of all bodies that are asked for
 * @param items the bodies, by code
 * @param next where the next page begins; null on the last page
 */
@Schema(name = "GuidanceCoverage")
public record CoverageView(
        UUID document,
        @Schema(examples = "05-CT/TW") String notation,
        LocalDate issuedOn,
        LocalDate onDay,
        UUID clause,
        CoverageSummary summary,
        List<BodyCoverage> items,
        String next)
        implements Paged {}
