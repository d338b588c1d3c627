package vn.capuy.document.search;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be meant: documents by their number first, then documents by their abstract, then words. */
@Schema(name = "SearchSuggestions")
record SuggestionsView(List<Suggestion> items) {

    /**
     * One of them.
     *
     * @param text what to search for: the notation, the abstract or the words
     * @param document the document that is meant; null for words
     */
    @Schema(name = "SearchSuggestion")
    record Suggestion(
            Kind kind,
            @Schema(examples = "xây dựng nông thôn mới") String text,
            UUID document) {}

    /** What is suggested. */
    @Schema(name = "SearchSuggestionKind")
    enum Kind {
        NUMBER,
        DOCUMENT,
        WORDS
    }
}
