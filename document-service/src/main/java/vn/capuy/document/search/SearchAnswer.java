package vn.capuy.document.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.paging.Paged;

/**
 * What was found.
 *
 * @param byNumber documents whose number and symbol may be meant by what was typed, at most five; on the first page alone
 * @param items by how well they match, then by where, then latest first
 * @param next where the next page begins; null on the last
 */
@Schema(name = "SearchAnswer")
record SearchAnswer(List<SearchHit> byNumber, Total total, SearchFacets facets, List<SearchHit> items, String next)
        implements Paged {

    /**
     * @param count how many match, or, where that is more than are counted, how many are counted
     * @param exact false: there are more, and the facets are those of the latest that are counted
     */
    @Schema(name = "SearchTotal")
    record Total(@Schema(examples = "37") int count, boolean exact) {}
}
