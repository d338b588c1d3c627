package vn.capuy.document.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.document.search.query.SearchQuery;
import vn.capuy.document.search.query.Strength;
import vn.capuy.document.search.query.Term;
import vn.capuy.document.text.Words;
import vn.capuy.document.text.Words.Word;

/** How texts go on behind what was typed: the words themselves, completed, and up to three that follow them. */
final class Completions {
    private static final int MOST = 8;
    private static final int WORDS_MORE = 3;
    /** Seen once it is chance. */
    private static final int SEEN_OFTEN = 2;

    private Completions() {}

    /** Most frequent first; of what differs in diacritics alone, the form that was seen first. */
    static List<String> of(SearchQuery query, List<String> texts) {
        List<Term> typed = query.wanted();
        var counts = new HashMap<String, Integer>();
        var shown = new HashMap<String, String>();
        for (String text : texts) {
            List<Word> words = Words.of(text);
            int at = find(typed, words);
            if (at >= 0) {
                int length =
                        typed.stream().mapToInt(term -> term.words().size()).sum();
                for (int more = 0; more <= WORDS_MORE && at + length + more <= words.size(); more++) {
                    Word last = words.get(at + length + more - 1);
                    String words1 = text.substring(words.get(at).from(), last.to());
                    String key = key(words.subList(at, at + length + more));
                    counts.merge(key, 1, Integer::sum);
                    shown.putIfAbsent(key, words1);
                }
            }
        }
        return counts.entrySet().stream()
                .filter(each -> each.getValue() >= SEEN_OFTEN || counts.size() <= WORDS_MORE + 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(each -> -each.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> shown.get(each.getKey()))
                .limit(MOST)
                .toList();
    }

    private static String key(List<Word> words) {
        return String.join(" ", words.stream().map(Word::folded).toList());
    }

    /** Where what was typed stands as it was typed, one word after the other; -1 where it stands otherwise. */
    private static int find(List<Term> typed, List<Word> words) {
        for (int from = 0; from < words.size(); from++) {
            int at = from;
            for (Term term : typed) {
                if (!term.isAt(words, at, Strength.BEGINNING)) {
                    at = -1;
                    break;
                }
                at += term.words().size();
            }
            if (at > 0) {
                return from;
            }
        }
        return -1;
    }
}
