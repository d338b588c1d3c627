package vn.capuy.document.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How what was found is spread, most frequent first; years latest first. */
@Schema(name = "SearchFacets")
record SearchFacets(List<Facet> type, List<Facet> issuer, List<Facet> year, List<Facet> field, List<Facet> secrecy) {

    /** @param key by which to filter; for a year the year itself */
    @Schema(name = "SearchFacet")
    record Facet(@Schema(examples = "RESOLUTION") String key, String name, int count) {}
}
