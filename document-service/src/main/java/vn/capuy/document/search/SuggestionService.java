package vn.capuy.document.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.capuy.document.search.Grounds.Ground;
import vn.capuy.document.search.Matches.Match;
import vn.capuy.document.search.Matches.Search;
import vn.capuy.document.search.SuggestionsView.Kind;
import vn.capuy.document.search.SuggestionsView.Suggestion;
import vn.capuy.document.search.query.SearchQuery;
import vn.capuy.kernel.text.VietnameseText;

/** Suggests while one types, from what the caller would find alone. */
@ApplicationScoped
class SuggestionService {
    private static final int LOOKED_AT = 200;
    private static final int MOST_DOCUMENTS = 5;

    private final Grounds grounds;
    private final Matches matches;
    private final Numbers numbers;
    private final Hits hits;
    private final Searching searching;

    SuggestionService(Grounds grounds, Matches matches, Numbers numbers, Hits hits, Searching searching) {
        this.grounds = grounds;
        this.matches = matches;
        this.numbers = numbers;
        this.hits = hits;
        this.searching = searching;
    }

    @Transactional
    SuggestionsView suggest(String typed) {
        SearchQuery query = SearchService.query(typed);
        var filter = new SearchFilter();
        return searching.within(() -> {
            Ground ground = grounds.of(filter);
            var items = new ArrayList<Suggestion>();
            if (!ground.isEmpty()) {
                hits.byNumber(numbers.of(typed, filter, ground))
                        .forEach(hit -> items.add(new Suggestion(Kind.NUMBER, hit.notation(), hit.id())));
                items.addAll(fromAbstracts(typed, new Search(query, filter, ground)));
            }
            return new SuggestionsView(items);
        });
    }

    private List<Suggestion> fromAbstracts(String typed, Search search) {
        List<UUID> ids = matches.latest(search, List.of(Place.ABSTRACT.mark()), LOOKED_AT).stream()
                .map(Match::id)
                .toList();
        Map<UUID, Hits.Row> rows = hits.rows(ids);
        List<Hits.Row> found = ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .filter(row -> row.abstractText() != null)
                .toList();
        var items = new ArrayList<Suggestion>();
        String begun = VietnameseText.fold(typed);
        found.stream()
                .filter(row -> VietnameseText.fold(row.abstractText()).startsWith(begun))
                .limit(MOST_DOCUMENTS)
                .forEach(row -> items.add(new Suggestion(Kind.DOCUMENT, row.abstractText(), row.id())));
        Completions.of(
                        search.query(),
                        found.stream().map(Hits.Row::abstractText).toList())
                .forEach(words -> items.add(new Suggestion(Kind.WORDS, words, null)));
        return items;
    }
}
