package vn.capuy.document.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.capuy.document.search.query.SearchQuery;
import vn.capuy.document.search.query.Strength;
import vn.capuy.document.search.query.Term;
import vn.capuy.document.text.Words;
import vn.capuy.document.text.Words.Word;

/** Shows in a text what was looked for. */
final class Highlighter {
    /** Of a long text so many words are shown, those among which most of what was looked for stands. */
    private static final int WORDS = 40;

    private static final int BEFORE = 8;
    private static final String LEFT_OUT = "…";

    private final SearchQuery query;

    Highlighter(SearchQuery query) {
        this.query = query;
    }

    /** The whole text. */
    List<Fragment> whole(String text, Strength strength) {
        List<Word> words = Words.of(text);
        return fragments(text, words, hits(words, strength), 0, words.size());
    }

    /** The place of the text that tells most. */
    List<Fragment> excerpt(String text, Strength strength) {
        List<Word> words = Words.of(text);
        Found hits = hits(words, strength);
        int from = best(hits.terms);
        return fragments(text, words, hits, from, Math.min(words.size(), from + WORDS));
    }

    /**
     * What was found.
     *
     * @param terms for each word the number of the term to which it belongs, from 1; 0 where it belongs to none
     * @param begins whether it is the first word of what was found
     */
    private record Found(int[] terms, boolean[] begins) {}

    private Found hits(List<Word> words, Strength strength) {
        var found = new Found(new int[words.size()], new boolean[words.size()]);
        for (int term = 0; term < query.wanted().size(); term++) {
            Term wanted = query.wanted().get(term);
            for (int at = 0; at < words.size(); at++) {
                if (wanted.isAt(words, at, strength)) {
                    Arrays.fill(found.terms, at, at + wanted.words().size(), term + 1);
                    found.begins[at] = true;
                }
            }
        }
        return found;
    }

    /** Where to begin, so that as many different terms as can be, and then as many hits, stand in what is shown. */
    private int best(int[] hits) {
        int[] inside = new int[query.wanted().size() + 1];
        int terms = 0;
        int all = 0;
        int best = -1;
        int from = 0;
        for (int at = 0; at < hits.length; at++) {
            if (hits[at] > 0) {
                all++;
                terms += inside[hits[at]]++ == 0 ? 1 : 0;
            }
            int out = at - (WORDS - BEFORE);
            if (out >= 0 && hits[out] > 0) {
                all--;
                terms -= --inside[hits[out]] == 0 ? 1 : 0;
            }
            int value = terms * (WORDS + 1) + all;
            if (value > best) {
                best = value;
                from = Math.max(0, out + 1 - BEFORE);
            }
        }
        return firstHitNear(hits, from);
    }

    /** A window that begins long before its first hit is moved on, so that more of what follows is shown. */
    private static int firstHitNear(int[] hits, int from) {
        int hit = from;
        while (hit < hits.length && hits[hit] == 0) {
            hit++;
        }
        return hit == hits.length ? from : Math.max(from, hit - BEFORE);
    }

    private static List<Fragment> fragments(String text, List<Word> words, Found hits, int from, int to) {
        var fragments = new ArrayList<Fragment>();
        int start = from == 0 ? 0 : words.get(from).from();
        int end = to == words.size() ? text.length() : words.get(to - 1).to();
        StringBuilder plain = new StringBuilder(from == 0 ? "" : LEFT_OUT);
        for (int at = from; at < to; at++) {
            if (hits.terms[at] == 0) {
                continue;
            }
            int last = at;
            while (last + 1 < to && hits.terms[last + 1] == hits.terms[at] && !hits.begins[last + 1]) {
                last++;
            }
            plain.append(text, start, words.get(at).from());
            add(plain.toString(), false, fragments);
            plain.setLength(0);
            add(text.substring(words.get(at).from(), words.get(last).to()), true, fragments);
            start = words.get(last).to();
            at = last;
        }
        plain.append(text, start, end).append(to == words.size() ? "" : LEFT_OUT);
        add(plain.toString(), false, fragments);
        return fragments;
    }

    private static void add(String text, boolean hit, List<Fragment> fragments) {
        if (!text.isEmpty()) {
            fragments.add(new Fragment(text, hit));
        }
    }
}
