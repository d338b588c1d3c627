package vn.capuy.document.mobilisation.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.capuy.kernel.text.VietnameseText;

/**
 * The words of a search, against a column of folded text.
 *
 * @param patterns one for each word (LIKE); each a condition of its own, so that an index of trigrams serves it
 */
public record Words(List<String> patterns) {
    private static final int MOST = 10;

    /** What is sought; null and blank seek nothing. */
    public static Words of(String asked) {
        String folded = asked == null ? "" : VietnameseText.fold(asked).strip();
        return new Words(
                folded.isEmpty()
                        ? List.of()
                        : Stream.of(folded.split(" "))
                                .distinct()
                                .limit(MOST)
                                .map(Words::pattern)
                                .toList());
    }

    /** SQL: the column has all of the words; begins with {@code and}. */
    public String in(String column) {
        var sql = new StringBuilder();
        for (int i = 0; i < patterns.size(); i++) {
            sql.append(" and ").append(column).append(" like :word").append(i);
        }
        return sql.toString();
    }

    public Map<String, Object> bindings() {
        var bindings = new HashMap<String, Object>();
        for (int i = 0; i < patterns.size(); i++) {
            bindings.put("word" + i, patterns.get(i));
        }
        return bindings;
    }

    private static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
