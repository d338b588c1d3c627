package vn.capuy.document.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.capuy.document.search.Grounds.Ground;
import vn.capuy.document.search.Matches.After;
import vn.capuy.document.search.Matches.Match;
import vn.capuy.document.search.Matches.Ranked;
import vn.capuy.document.search.Matches.Search;
import vn.capuy.document.search.SearchAnswer.Total;
import vn.capuy.document.search.query.SearchQuery;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** Searches. */
@ApplicationScoped
class SearchService {
    /** So many are counted, and put in order at one go. */
    static final int COUNTED = 1000;

    private static final int MOST_WORDS = 32;

    private final Grounds grounds;
    private final Matches matches;
    private final Numbers numbers;
    private final Hits hits;
    private final Facets facets;
    private final Searching searching;
    private final Journal journal;

    SearchService(
            Grounds grounds,
            Matches matches,
            Numbers numbers,
            Hits hits,
            Facets facets,
            Searching searching,
            Journal journal) {
        this.grounds = grounds;
        this.matches = matches;
        this.numbers = numbers;
        this.hits = hits;
        this.facets = facets;
        this.searching = searching;
        this.journal = journal;
    }

    /** What was typed, refused (400) where it holds nothing to look for, or too much. */
    static SearchQuery query(String typed) {
        var query = SearchQuery.parse(typed);
        if (query.wanted().isEmpty()) {
            throw ProblemException.invalid("q", "violation.nothing-to-search");
        }
        if (query.words() > MOST_WORDS) {
            throw ProblemException.invalid("q", "violation.too-many-words", Map.of("max", MOST_WORDS));
        }
        return query;
    }

    @Transactional
    SearchAnswer search(String typed, SearchFilter filter, PageRequest page) {
        SearchQuery query = query(typed);
        Optional<After> after = page.place(3).map(SearchService::after);
        return searching.within(() -> answer(typed, new Search(query, filter, grounds.of(filter)), after, page.limit));
    }

    private static After after(Cursor place) {
        long rank = place.number(0);
        if (rank < 0 || rank > Matches.LAST_RANK) {
            throw ProblemException.invalid("after", "violation.cursor");
        }
        return new After((int) rank, place.date(1), place.id(2));
    }

    private SearchAnswer answer(String typed, Search search, Optional<After> after, int limit) {
        Ground ground = search.ground();
        List<Match> all = ground.isEmpty() ? List.of() : matches.latest(search, List.of(), COUNTED + 1);
        boolean exact = all.size() <= COUNTED;
        List<Match> counted = exact ? all : all.subList(0, COUNTED);
        List<Ranked> ranked = exact
                ? matches.ranked(search.query(), all, after, limit + 1)
                : matches.byRank(search, after, limit + 1);
        Page<Ranked> shown = Page.of(ranked, limit, each -> Cursor.at(each.rank(), each.issuedOn(), each.id()));
        List<SearchHit> items = hits.of(shown.items(), search.query());
        items.forEach(this::tellReading);
        List<SearchHit> byNumber = after.isPresent() || ground.isEmpty()
                ? List.of()
                : hits.byNumber(numbers.of(typed, search.filter(), ground));
        return new SearchAnswer(byNumber, new Total(counted.size(), exact), facets.of(counted), items, shown.next());
    }

    /** Of what is secret the register shows the abstract; that more was read in it is told, without its words. */
    private void tellReading(SearchHit hit) {
        if (hit.secrecy() != Clearance.NONE && hit.found().stream().anyMatch(each -> each.place() != Place.ABSTRACT)) {
            journal.write(
                    "document.search.read",
                    "document",
                    hit.id(),
                    hit.issuer(),
                    Map.of(
                            "places",
                            hit.found().stream()
                                    .map(each -> each.place().name())
                                    .distinct()
                                    .toList()));
        }
    }
}
