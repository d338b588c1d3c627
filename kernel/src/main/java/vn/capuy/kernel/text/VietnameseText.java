package vn.capuy.kernel.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Vietnamese text as people search and sort it: diacritics and the place of a tone mark do not part what reads the same,
 * and Đ/đ, which Unicode does not decompose, counts as D/d. Marks are only taken from Latin letters: those of other
 * scripts (Arabic hamza and harakat among them) belong to the word.
 */
public final class VietnameseText {

    /** Sorts by the folded text; what folds the same, by letters and tones in the order of the dictionary. */
    public static final Comparator<String> ORDER = Comparator.comparing(VietnameseText::fold)
            .thenComparing(DictionaryKey::of)
            .thenComparing(Comparator.naturalOrder());

    /** The five tone marks: huyền, sắc, ngã, hỏi, nặng. */
    private static final String TONES = "[\u0300\u0301\u0303\u0309\u0323]";

    /** In "oa", "oe" and "uy", a tone mark on the first vowel; on decomposed text, and on bare vowels alone. */
    private static final Pattern TONE_ON_FIRST_VOWEL = Pattern.compile(
            "(o)(" + TONES + ")([ae])(?!\\p{M})|(u)(" + TONES + ")(y)(?!\\p{M})", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    private VietnameseText() {}

    /**
     * The form in which text is searched: lower case, without the diacritics of Latin letters, đ as d, white space
     * collapsed. "Đồng chí  HOÀNG Thuỳ" gives "dong chi hoang thuy".
     */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean afterLatin = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            boolean mark = isDiacritic(c);
            if (!mark) {
                afterLatin = UnicodeScript.of(c) == UnicodeScript.LATIN;
            }
            if (!(mark && afterLatin)) {
                folded.append(c == 'đ' ? 'd' : c);
            }
        }
        String spaced = WHITE_SPACE.matcher(folded).replaceAll(" ").strip();
        return Normalizer.normalize(spaced, Form.NFC);
    }

    /**
     * The same text with every tone mark where today's spelling puts it, composed (NFC): "Ủy ban" and "hòa" become "Uỷ
     * ban" and "hoà". Two texts that differ in nothing else become equal; letter case is kept.
     */
    public static String canonicalTones(String text) {
        String decomposed = Normalizer.normalize(text, Form.NFD);
        String moved = TONE_ON_FIRST_VOWEL
                .matcher(decomposed)
                .replaceAll(found -> found.group(1) != null
                        ? found.group(1) + found.group(3) + found.group(2)
                        : found.group(4) + found.group(6) + found.group(5));
        return Normalizer.normalize(moved, Form.NFC);
    }

    /** Compares as {@link #ORDER} does. */
    public static int compare(String one, String other) {
        return ORDER.compare(one, other);
    }

    private static boolean isDiacritic(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }
}
