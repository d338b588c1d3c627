package vn.capuy.platform.paper.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters in the form that their neighbours ask for (presentation forms). Which letter has which forms is read
 * from the Unicode data of the JDK: the name of a form tells its place, its compatibility mapping the letter.
 */
final class Joining {

    private enum Place {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    private static final int FIRST_FORM = 0xFB50;
    private static final int LAST_FORM = 0xFEFC;
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';
    private static final char NON_JOINER = '\u200C';
    private static final char LAM = '\u0644';

    /** By the letter, or by lam with the alef that melts into it. */
    private static final Map<String, Map<Place, Character>> FORMS = forms();

    private Joining() {}

    static String join(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == JOINER || c == NON_JOINER) {
                continue;
            }
            int alef = c == LAM ? following(text, i) : text.length();
            String pair = alef < text.length() ? "" + LAM + text.charAt(alef) : "";
            if (FORMS.containsKey(pair)) {
                joined.append(form(pair, before(text, i), false)).append(text, i + 1, alef);
                i = alef;
            } else {
                joined.append(form(String.valueOf(c), before(text, i), after(text, i)));
            }
        }
        return joined.toString();
    }

    private static String form(String letter, boolean joinsBefore, boolean joinsAfter) {
        Map<Place, Character> forms = FORMS.getOrDefault(letter, Map.of());
        Place place = joinsBefore
                ? joinsAfter && forms.containsKey(Place.MEDIAL) ? Place.MEDIAL : Place.FINAL
                : joinsAfter && forms.containsKey(Place.INITIAL) ? Place.INITIAL : Place.ISOLATED;
        Character form = forms.get(place);
        return form == null ? letter : form.toString();
    }

    /** Whether the letter before reaches on to this one. */
    private static boolean before(String text, int index) {
        int previous = index - 1;
        while (previous >= 0 && transparent(text.charAt(previous))) {
            previous--;
        }
        return previous >= 0 && has(text.charAt(previous), Place.INITIAL);
    }

    private static boolean after(String text, int index) {
        int next = following(text, index);
        return next < text.length() && has(text.charAt(next), Place.FINAL);
    }

    private static int following(String text, int index) {
        int next = index + 1;
        while (next < text.length() && transparent(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean has(char c, Place place) {
        return c == TATWEEL
                || c == JOINER
                || FORMS.getOrDefault(String.valueOf(c), Map.of()).containsKey(place);
    }

    private static boolean transparent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Map<String, Map<Place, Character>> forms() {
        Map<String, Map<Place, Character>> forms = new HashMap<>();
        for (char form = FIRST_FORM; form <= LAST_FORM; form++) {
            String name = Character.isDefined(form) ? Character.getName(form) : "";
            String letters = Normalizer.normalize(String.valueOf(form), Form.NFKC);
            boolean lamAlef = letters.length() == 2 && name.startsWith("ARABIC LIGATURE LAM WITH ALEF");
            if (lamAlef || letters.length() == 1 && name.startsWith("ARABIC LETTER")) {
                for (Place place : Place.values()) {
                    if (name.endsWith(" " + place + " FORM")) {
                        forms.computeIfAbsent(letters, any -> new HashMap<>()).put(place, form);
                    }
                }
            }
        }
        return forms;
    }
}
