package vn.capuy.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Vietnamese place names for readers of English (without marks) and of Arabic (by sound). */
final class Transliteration {
    private static final List<Map.Entry<String, String>> ONSETS = List.of(
            Map.entry("ngh", "نغ"),
            Map.entry("ng", "نغ"),
            Map.entry("nh", "ني"),
            Map.entry("ch", "تش"),
            Map.entry("tr", "تر"),
            Map.entry("th", "ث"),
            Map.entry("ph", "ف"),
            Map.entry("kh", "خ"),
            Map.entry("gi", "ز"),
            Map.entry("qu", "كو"),
            Map.entry("b", "ب"),
            Map.entry("c", "ك"),
            Map.entry("k", "ك"),
            Map.entry("đ", "د"),
            Map.entry("d", "ز"),
            Map.entry("g", "غ"),
            Map.entry("h", "ه"),
            Map.entry("l", "ل"),
            Map.entry("m", "م"),
            Map.entry("n", "ن"),
            Map.entry("p", "ب"),
            Map.entry("r", "ر"),
            Map.entry("s", "س"),
            Map.entry("t", "ت"),
            Map.entry("v", "ف"),
            Map.entry("x", "س"));
    private static final List<Map.Entry<String, String>> CODAS = List.of(
            Map.entry("ng", "نغ"),
            Map.entry("nh", "نه"),
            Map.entry("ch", "تش"),
            Map.entry("c", "ك"),
            Map.entry("m", "م"),
            Map.entry("n", "ن"),
            Map.entry("p", "ب"),
            Map.entry("t", "ت"));
    private static final Map<Character, String> VOWELS =
            Map.of('a', "ا", 'e', "ي", 'i', "ي", 'y', "ي", 'o', "و", 'u', "و");

    private Transliteration() {}

    static String english(String vietnamese) {
        return Normalizer.normalize(vietnamese, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    static String arabic(String vietnamese) {
        List<String> words = new ArrayList<>();
        for (String word : vietnamese.split(" ")) {
            words.add(word.matches("[0-9]+") ? word : syllable(word));
        }
        return String.join(" ", words);
    }

    private static String syllable(String word) {
        String rest = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'đ')
                .toLowerCase(Locale.ROOT);
        StringBuilder arabic = new StringBuilder();
        for (Map.Entry<String, String> onset : ONSETS) {
            if (rest.startsWith(onset.getKey())
                    && rest.length() > onset.getKey().length()) {
                arabic.append(onset.getValue());
                rest = rest.substring(onset.getKey().length());
                break;
            }
        }
        String coda = "";
        for (Map.Entry<String, String> end : CODAS) {
            if (rest.endsWith(end.getKey()) && rest.length() > end.getKey().length()) {
                coda = end.getValue();
                rest = rest.substring(0, rest.length() - end.getKey().length());
                break;
            }
        }
        return arabic.append(vowels(rest, arabic.isEmpty())).append(coda).toString();
    }

    private static String vowels(String letters, boolean atStart) {
        StringBuilder sounds = new StringBuilder();
        char before = 0;
        for (char letter : letters.toCharArray()) {
            // A doubled letter ("Loòng") is one long vowel, and Arabic writes a vowel at the start on an alif.
            if (letter != before) {
                String sound = VOWELS.get(letter);
                boolean carried = atStart && sounds.isEmpty() && !"ا".equals(sound);
                sounds.append(carried ? "أ" : "").append(sound);
            }
            before = letter;
        }
        return sounds.toString();
    }
}
