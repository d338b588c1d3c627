package vn.capuy.document.search.number;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.capuy.document.text.Words;

/**
 * The symbols of types and issuers, and the words for them, all folded.
 *
 * @param ofTypes symbols of types, such as nq
 * @param ofIssuers symbols of issuers, such as hu
 * @param types codes of types by their names, such as "nghi quyet"
 * @param issuers symbols of issuers by what they are called, such as "huyen uy"
 */
public record Symbols(
        Set<String> ofTypes, Set<String> ofIssuers, Map<String, String> types, Map<String, String> issuers) {
    /** In the words of names, at most. */
    static final int LONGEST_NAME = 8;

    /** Ký hiệu of committees, after 36-HD/VPTW. */
    private static final Map<String, String> COMMITTEES = Map.of(
            "trung ương", "TW",
            "tỉnh uỷ", "TU",
            "thành uỷ", "TU",
            "huyện uỷ", "HU",
            "đảng uỷ", "ĐU",
            "chi bộ", "CB",
            "đại hội", "ĐH");

    /** Ký hiệu of their bodies, before that of the committee. The committee itself is written by its own alone. */
    private static final Map<String, String> BODIES = Map.of(
            "ban chấp hành", "",
            "ban thường vụ", "",
            "uỷ ban kiểm tra", "UBKT",
            "ban tổ chức", "BTC",
            "ban tuyên giáo", "BTG",
            "ban dân vận", "BDV",
            "văn phòng", "VP");

    /**
     * @param symbols of types, as they are written
     * @param issuerSymbols that are in use
     * @param names of types with their codes, in whatever language
     */
    public static Symbols of(Collection<String> symbols, Collection<String> issuerSymbols, Map<String, String> names) {
        var issuers = new HashMap<String, String>();
        COMMITTEES.forEach((committee, symbol) -> {
            issuers.put(words(committee), word(symbol));
            BODIES.forEach((body, before) -> issuers.put(words(body + " " + committee), word(before + symbol)));
        });
        var known = new HashSet<>(issuers.values());
        issuerSymbols.stream().map(Symbols::word).forEach(known::add);
        var types = new HashMap<String, String>();
        names.forEach((name, code) -> types.put(words(name), code));
        return new Symbols(
                symbols.stream().map(Symbols::word).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(known),
                Map.copyOf(types),
                Map.copyOf(issuers));
    }

    private static String word(String symbol) {
        return words(symbol).replace(" ", "");
    }

    private static String words(String name) {
        return String.join(" ", folded(name));
    }

    static List<String> folded(String text) {
        return Words.of(text).stream().map(Words.Word::folded).toList();
    }
}
