package vn.capuy.document.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.search.Matches.Match;
import vn.capuy.document.search.SearchFacets.Facet;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.list.Projections;

/** Counts what was found. */
@ApplicationScoped
class Facets {
    private static final int MOST = 50;
    private static final Comparator<Facet> MOST_FREQUENT =
            Comparator.comparingInt(Facet::count).reversed().thenComparing(Facet::key);
    private static final Comparator<Facet> LATEST =
            Comparator.comparing(Facet::key).reversed();

    private final Jdbi jdbi;
    private final CallerLanguage language;

    Facets(Jdbi jdbi, CallerLanguage language) {
        this.jdbi = jdbi;
        this.language = language;
    }

    SearchFacets of(List<Match> found) {
        return new SearchFacets(
                facet(found, Match::type, names("document_type", found, Match::type), MOST_FREQUENT),
                facet(found, Match::issuer, names("org_unit", found, Match::issuer), MOST_FREQUENT),
                facet(found, match -> String.valueOf(match.issuedOn().getYear()), Map.of(), LATEST),
                facet(found, Match::field, names("document_field", found, Match::field), MOST_FREQUENT),
                facet(found, Match::secrecy, Map.of(), MOST_FREQUENT));
    }

    private static List<Facet> facet(
            List<Match> found, Function<Match, String> key, Map<String, String> names, Comparator<Facet> order) {
        var counts = new HashMap<String, Integer>();
        found.stream().map(key).filter(Objects::nonNull).forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each ->
                        new Facet(each.getKey(), names.getOrDefault(each.getKey(), each.getKey()), each.getValue()))
                .sorted(order)
                .limit(MOST)
                .toList();
    }

    private Map<String, String> names(String table, List<Match> found, Function<Match, String> code) {
        var codes = found.stream().map(code).filter(Objects::nonNull).collect(Collectors.toSet());
        return codes.isEmpty()
                ? Map.of()
                : jdbi.withHandle(handle -> handle.createQuery("select code, " + Projections.named("name")
                                + " as name from " + table + " where code = any(:codes)")
                        .bindArray("codes", String.class, codes)
                        .bind("lang", language.get().tag())
                        .collectRows(Collectors.toMap(
                                row -> row.getColumn("code", String.class),
                                row -> row.getColumn("name", String.class))));
    }
}
