package vn.capuy.document.text;

import java.util.List;
import java.util.Map;
import vn.capuy.kernel.text.VietnameseText;

/** The words that a list is narrowed down by, each as a pattern (LIKE) of a folded column, bound as {@code word0} and so on. */
public record SoughtWords(List<String> words) {
    private static final int MOST = 10;

    /** @param asked what was typed, in any diacritics; null where nothing was */
    public static SoughtWords of(String asked) {
        String folded = asked == null ? "" : VietnameseText.fold(asked);
        return new SoughtWords(
                folded.isEmpty()
                        ? List.of()
                        : List.of(folded.split(" ")).stream()
                                .distinct()
                                .limit(MOST)
                                .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public int count() {
        return words.size();
    }

    /** Adds the patterns to what the list binds. */
    public void bind(Map<String, Object> bindings) {
        for (int i = 0; i < words.size(); i++) {
            bindings.put("word" + i, "%" + escaped(words.get(i)) + "%");
        }
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
