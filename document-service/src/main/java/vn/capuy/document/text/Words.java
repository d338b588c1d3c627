package vn.capuy.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.capuy.kernel.text.VietnameseText;

/** The words of a text, in the same steps as {@code search_words} of the database. */
public final class Words {
    /** A word is read up to this letter. */
    private static final int LONGEST = 64;

    /** Blanks, punctuation and signs, in pairs of a first and a last character. */
    private static final String SEPARATORS = "\u0000\u002f\u003a\u0040\u005b\u0060\u007b\u00bf\u00d7\u00d7\u00f7\u00f7"
            + "\u060c\u060c\u061b\u061b\u061f\u061f\u066a\u066d\u06d4\u06d4\u2000\u206f\u2190\u2bff\u3000\u303f\ufeff\ufeff";

    private Words() {}

    /**
     * A word and where it stands.
     *
     * @param from its first character
     * @param to behind its last one
     * @param spelled lower case, every tone mark where today's spelling puts it
     * @param folded the same without diacritics
     */
    public record Word(int from, int to, String spelled, String folded) {
        static Word of(String text, int from, int to) {
            int last = text.codePointCount(from, to) > LONGEST ? text.offsetByCodePoints(from, LONGEST) : to;
            String word = text.substring(from, last);
            return new Word(
                    from, to, VietnameseText.canonicalTones(word).toLowerCase(Locale.ROOT), VietnameseText.fold(word));
        }

        /** Whether a diacritic was typed. */
        public boolean isMarked() {
            return !spelled.equals(folded);
        }
    }

    public static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        for (int from = next(text, 0); from < text.length(); ) {
            int to = end(text, from);
            words.add(Word.of(text, from, to));
            from = next(text, to);
        }
        return words;
    }

    /** Where the next word begins, at this place or behind it; the text's length where there is none. */
    static int next(String text, int place) {
        int at = place;
        while (at < text.length() && isSeparator(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the word ends that stands here. */
    static int end(String text, int place) {
        int at = place;
        while (at < text.length() && !isSeparator(text.charAt(at))) {
            at++;
        }
        return at;
    }

    public static boolean isSeparator(char c) {
        for (int i = 0; i < SEPARATORS.length(); i += 2) {
            if (c >= SEPARATORS.charAt(i) && c <= SEPARATORS.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
