package vn.capuy.kernel.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * Puts in order what differs in diacritics alone, as the dictionary does: a before ă before â, d before đ, and then the
 * tones ngang, huyền, hỏi, ngã, sắc, nặng.
 */
final class DictionaryKey {

    /** Tones first, each by its place: none, U+0300 huyền, U+0309 hỏi, U+0303 ngã, U+0301 sắc, U+0323 nặng. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    /** Marks that make another letter: U+0306 ă, U+0302 â ê ô, U+031B ơ ư. */
    private static final String LETTERS = "\u0306\u0302\u031B";

    private DictionaryKey() {}

    /** One character for each letter of the text: the rank of its mark, then that of its tone. */
    static String of(String text) {
        String decomposed = Normalizer.normalize(VietnameseText.canonicalTones(text), Form.NFD)
                .toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            int rank = rankOfMark(c);
            if (rank == 0 || key.isEmpty()) {
                key.append(c == 'đ' ? (char) (TONES.length() + 1) : '\0');
            } else {
                int last = key.length() - 1;
                key.setCharAt(last, (char) (key.charAt(last) + rank));
            }
        }
        return key.toString();
    }

    private static int rankOfMark(char c) {
        return TONES.indexOf(c) + 1 + (LETTERS.indexOf(c) + 1) * (TONES.length() + 1);
    }
}
