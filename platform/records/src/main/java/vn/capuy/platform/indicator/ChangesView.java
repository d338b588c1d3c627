package vn.capuy.platform.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.paging.Paged;

/** What became of a figure between two moments of knowledge, record by record. */
@Schema(name = "FigureChanges")
public record ChangesView(
        String org,
        LocalDate from,
        LocalDate to,

        @Schema(description = "The moment from which on changes are told.")
        Instant since,

        @Schema(description = "The moment until which they are told.")
        Instant knownAt,

        Tree tree,
        @Schema(examples = "DOC.ISSUED") String code,

        @Schema(description = "How many records came, went and moved in all.")
        Totals totals,

        @Schema(description = "Those of this page that the figure has now and had not then, as they are known now.")
        List<Object> came,

        @Schema(description = "Those that it counts otherwise now: on another day, in another part.")
        List<Object> moved,

        @Schema(description = "Those that it had then and has no more; what was voided says why.")
        List<Object> went,

        @Schema(description = "Where the next page begins; null on the last page.", nullable = true)
        String next)
        implements Paged {

    /** How many there are, whether or not the caller may read each. */
    @Schema(name = "FigureChangeTotals")
    public record Totals(
            @Schema(examples = "2") long came,
            @Schema(examples = "0") long moved,
            @Schema(examples = "1") long went) {}
}
