package vn.capuy.document.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.capuy.document.text.Words;
import vn.capuy.document.text.Words.Word;

/**
 * What a person typed into the search: words, "phrases", and -words that must not be there. What is joined without blanks
 * (05-NQ/HU, cán-bộ) is a phrase; a quote that is not closed holds to the end. The last word may be unfinished.
 *
 * @param wanted all of which are to be found in one place
 * @param unwanted none of which may stand there or in the abstract
 */
public record SearchQuery(List<Term> wanted, List<Term> unwanted) {
    private static final String QUOTES = "\"“”„«»";
    private static final String MINUS = "-−–";

    /** Never fails; of what holds no word it makes a query without terms. */
    public static SearchQuery parse(String typed) {
        var wanted = new ArrayList<Term>();
        var unwanted = new ArrayList<Term>();
        for (int at = 0; at < typed.length(); ) {
            if (Character.isWhitespace(typed.charAt(at))) {
                at++;
                continue;
            }
            boolean minus = MINUS.indexOf(typed.charAt(at)) >= 0;
            int from = minus ? at + 1 : at;
            boolean quoted = from < typed.length() && QUOTES.indexOf(typed.charAt(from)) >= 0;
            from = quoted ? from + 1 : from;
            int to = end(typed, from, quoted);
            List<Word> words = Words.of(typed.substring(from, to));
            if (!words.isEmpty()) {
                boolean unfinished = !quoted
                        && !minus
                        && to == typed.length()
                        && words.size() == 1
                        && !Words.isSeparator(typed.charAt(to - 1));
                (minus ? unwanted : wanted).add(new Term(words, unfinished));
            }
            at = quoted ? to + 1 : to;
        }
        return new SearchQuery(List.copyOf(wanted), List.copyOf(unwanted));
    }

    private static int end(String typed, int from, boolean quoted) {
        int at = from;
        while (at < typed.length() && !ends(typed.charAt(at), quoted)) {
            at++;
        }
        return at;
    }

    private static boolean ends(char c, boolean quoted) {
        return QUOTES.indexOf(c) >= 0 || !quoted && Character.isWhitespace(c);
    }

    public int words() {
        return wanted.stream().mapToInt(term -> term.words().size()).sum()
                + unwanted.stream().mapToInt(term -> term.words().size()).sum();
    }

    /** The query of the database for what fits so well; empty where nothing can fit so without fitting better or worse. */
    public Optional<String> fitting(Strength strength) {
        boolean apart =
                switch (strength) {
                    case EXACT -> wanted.stream().anyMatch(Term::isMarked);
                    case FOLDED -> true;
                    case BEGINNING -> wanted.stream().anyMatch(Term::beginning);
                };
        return apart
                ? Optional.of(wanted.stream()
                                .map(term -> term.lexemes(strength))
                                .collect(Collectors.joining(" & "))
                        + unwanted.stream().map(term -> " & !" + unwanted(term)).collect(Collectors.joining()))
                : Optional.empty();
    }

    /** The query for whatever fits at all. */
    public String fitting() {
        return fitting(Strength.BEGINNING).or(() -> fitting(Strength.FOLDED)).orElseThrow();
    }

    /** The query for what must not stand in the abstract; empty where nothing must not. */
    public Optional<String> unwantedInAbstract() {
        return unwanted.isEmpty()
                ? Optional.empty()
                : Optional.of(unwanted.stream().map(SearchQuery::unwanted).collect(Collectors.joining(" | ")));
    }

    /** What was typed with diacritics is meant so: -mới leaves "moi" alone. */
    private static String unwanted(Term term) {
        return term.lexemes(term.isMarked() ? Strength.EXACT : Strength.FOLDED);
    }
}
