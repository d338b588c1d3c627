package vn.capuy.document.registry;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.FindingView;

/**
 * What would become of a document if it were issued now.
 *
 * @param allowed whether no regulation refuses it
 * @param regulation by which it is judged
 * @param number the number that it would get if it were issued now; null where it cannot be numbered
 * @param notation that number with the symbols
 * @param series the series in which it would be numbered
 * @param term the term by which it would be numbered
 * @param findings what is not met, and what a person must judge
 */
@Schema(name = "DocumentIssueCheck")
record IssueCheckView(
        boolean allowed,
        @Schema(examples = "66-QĐ/TW") String regulation,
        @Schema(examples = "5") Integer number,
        @Schema(examples = "05-NQ/HU") String notation,
        @Schema(examples = "NQ") String series,
        @Schema(examples = "2020-2025") String term,
        List<FindingView> findings) {}
