package vn.capuy.document.search.query;

import java.util.List;
import java.util.stream.Collectors;
import vn.capuy.document.text.Words.Word;

/**
 * What is looked for: a word, or several that follow each other.
 *
 * @param beginning whether a longer word will do too; only of a single word
 */
public record Term(List<Word> words, boolean beginning) {
    /** Beginnings are kept up to this length; longer ones are rare enough to be looked up. */
    private static final int LONGEST_KEPT = 7;

    boolean isMarked() {
        return words.stream().anyMatch(Word::isMarked);
    }

    /** For the {@code tsquery} of the database. A word holds no quote and no backslash, for these part words. */
    String lexemes(Strength strength) {
        String exactly = words.stream()
                .map(word -> strength == Strength.EXACT ? "'=" + word.spelled() + "'" : "'" + word.folded() + "'")
                .collect(Collectors.joining(" <-> "));
        if (strength == Strength.BEGINNING && beginning) {
            String begun = words.getFirst().folded();
            return begun.codePointCount(0, begun.length()) > LONGEST_KEPT
                    ? "'" + begun + "':*"
                    : "(" + exactly + " | '^" + begun + "')";
        }
        return words.size() == 1 ? exactly : "(" + exactly + ")";
    }

    /** Whether these words are found at this place of a text. */
    public boolean isAt(List<Word> text, int place, Strength strength) {
        if (place + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!fits(words.get(i), text.get(place + i), strength)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Word typed, Word found, Strength strength) {
        return switch (strength) {
            case EXACT -> found.spelled().equals(typed.spelled());
            case FOLDED -> found.folded().equals(typed.folded());
            case BEGINNING ->
                beginning
                        ? found.folded().startsWith(typed.folded())
                        : found.folded().equals(typed.folded());
        };
    }
}
