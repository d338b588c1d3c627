package vn.capuy.document.search.number;

import java.util.ArrayList;
import java.util.List;
import vn.capuy.document.text.Words;

/** What was typed, in pieces of digits alone or letters alone. */
final class Tokens {
    private Tokens() {}

    /**
     * @param text folded
     * @param joined whether nothing but a hyphen, a slash or a dot stands between the token before and this one, or nothing
     */
    record Token(String text, boolean joined) {
        boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }
    }

    static List<Token> of(String typed) {
        var tokens = new ArrayList<Token>();
        int before = 0;
        for (Words.Word word : Words.of(typed)) {
            boolean joined = !tokens.isEmpty()
                    && typed.substring(before, word.from()).chars().noneMatch(Character::isWhitespace);
            String folded = word.folded();
            int from = 0;
            for (int at = 1; at <= folded.length(); at++) {
                if (at == folded.length()
                        || Character.isDigit(folded.charAt(at)) != Character.isDigit(folded.charAt(at - 1))) {
                    tokens.add(new Token(folded.substring(from, at), from > 0 || joined));
                    from = at;
                }
            }
            before = word.to();
        }
        return tokens;
    }
}
