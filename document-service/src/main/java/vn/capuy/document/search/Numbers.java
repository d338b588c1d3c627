package vn.capuy.document.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.search.Grounds.Ground;
import vn.capuy.document.search.Matches.Match;
import vn.capuy.document.search.number.NumberCandidate;
import vn.capuy.document.search.number.NumberParser;
import vn.capuy.document.search.number.Symbols;

/** Finds documents by number and symbol as they were typed. */
@ApplicationScoped
class Numbers {
    private static final int MOST = 5;

    private final Jdbi jdbi;
    private final Matches matches;

    Numbers(Jdbi jdbi, Matches matches) {
        this.jdbi = jdbi;
        this.matches = matches;
    }

    /** The latest that may be meant. */
    List<UUID> of(String typed, SearchFilter filter, Ground ground) {
        if (typed.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        var found = new LinkedHashSet<UUID>();
        for (NumberCandidate candidate : new NumberParser(symbols()).parse(typed)) {
            var marks = new ArrayList<>(candidate.marks());
            marks.add(Place.ABSTRACT.mark());
            Ground within = candidate.year() == null ? ground : ground.in(ofYear(ground.spans(), candidate.year()));
            if (!within.isEmpty() && found.size() < MOST) {
                matches.latest(filter, within, marks, MOST).stream()
                        .map(Match::id)
                        .forEach(found::add);
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private static List<String> ofYear(List<String> spans, int year) {
        return spans.stream()
                .flatMap(span -> List.of(span.split(" ")).stream())
                .filter(month -> month.startsWith("month:%04d".formatted(year)))
                .reduce((one, other) -> one + " " + other)
                .map(List::of)
                .orElse(List.of());
    }

    /** The register of types and units is small, and asked here at one go. */
    private Symbols symbols() {
        record Known(String kind, String word, String code) {}
        List<Known> known = jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct 'symbol' as kind, symbol as word, symbol as code from document_type_version where symbol is not null
                        union select 'issuer', symbol, symbol from org_unit where symbol is not null
                        union select 'issuer', symbol, symbol from issuer_symbol where symbol is not null
                        union select 'name', n.name, t.code from document_type t,
                          unnest(array[t.name_vi, t.name_en, t.name_ar]) as n (name)""")
                .map((row, context) -> new Known(row.getString("kind"), row.getString("word"), row.getString("code")))
                .list());
        var names = new HashMap<String, String>();
        known.stream().filter(each -> each.kind().equals("name")).forEach(each -> names.put(each.word(), each.code()));
        return Symbols.of(
                words(known, "symbol", Known::kind, Known::word),
                words(known, "issuer", Known::kind, Known::word),
                names);
    }

    private static <T> List<String> words(
            List<T> known,
            String kind,
            java.util.function.Function<T, String> kindOf,
            java.util.function.Function<T, String> wordOf) {
        return known.stream()
                .filter(each -> kindOf.apply(each).equals(kind))
                .map(wordOf)
                .toList();
    }
}
