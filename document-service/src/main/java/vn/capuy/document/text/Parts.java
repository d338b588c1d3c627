package vn.capuy.document.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a long text into parts, each of which is searched as a whole: the database keeps no place of a word beyond the
 * 16,383rd, and no more than 1 MB of words together. Parts overlap, so that a phrase is found across a cut.
 */
final class Parts {
    static final int MOST_WORDS = 5_000;
    static final int MOST_CHARACTERS = 50_000;
    static final int OVERLAP = 30;

    private Parts() {}

    /** At least one part, even of nothing. */
    static List<String> of(String text) {
        var parts = new ArrayList<String>();
        int from = 0;
        do {
            int[] starts = new int[OVERLAP];
            int words = 0;
            int at = from;
            while (at < text.length() && words < MOST_WORDS && at - from < MOST_CHARACTERS) {
                int begin = Words.next(text, at);
                starts[words++ % OVERLAP] = begin;
                at = Math.min(Words.end(text, begin), from + MOST_CHARACTERS);
            }
            at = Math.max(at, Math.min(text.length(), from + 1));
            parts.add(text.substring(from, at));
            from = at < text.length() && words > 2 * OVERLAP ? starts[words % OVERLAP] : at;
        } while (from < text.length());
        return parts;
    }
}
