package vn.capuy.document.search.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.document.search.number.Tokens.Token;

/** Reads a number and symbol in whatever order and spelling they were typed. Never fails; of other words it makes nothing. */
public final class NumberParser {
    private static final int LARGEST = 99_999;
    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_TOKENS = 24;
    private static final int MOST_NUMBERS = 2;
    private static final Set<String> NUMBER_FOLLOWS = Set.of("so", "no", "number");
    private static final Set<String> YEAR_FOLLOWS = Set.of("nam", "year");
    private static final Set<String> SAY_NOTHING = Set.of("cua", "of", "the", "van", "ban", "ngay", "ky", "hieu");

    private final Symbols symbols;

    public NumberParser(Symbols symbols) {
        this.symbols = symbols;
    }

    /** Those that may be meant, likeliest first; none where something else was typed. */
    public List<NumberCandidate> parse(String typed) {
        List<Token> tokens = Tokens.of(typed);
        if (tokens.isEmpty() || tokens.size() > MOST_TOKENS) {
            return List.of();
        }
        var reading = new Reading(tokens);
        reading.read();
        return reading.candidates();
    }

    /** One pass over what was typed. */
    private final class Reading {
        private final List<Token> tokens;
        private final List<Integer> numbers = new ArrayList<>();
        private String type;
        private String symbol;
        private String issuer;
        private Integer year;
        private boolean asNumber;
        private boolean othersToo;
        private int at;

        Reading(List<Token> tokens) {
            this.tokens = tokens;
        }

        void read() {
            while (at < tokens.size()) {
                Token token = tokens.get(at);
                if (token.isNumber()) {
                    number(token);
                } else if (!isName() && !isSymbol(token) && !isWordBeforeNumber(token)) {
                    othersToo |= !SAY_NOTHING.contains(token.text());
                }
                at++;
            }
        }

        private void number(Token token) {
            String digits = token.text();
            int value = digits.length() > 5 ? 0 : Integer.parseInt(digits);
            boolean isYear = digits.length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
            boolean said = at > 0 && YEAR_FOLLOWS.contains(tokens.get(at - 1).text());
            if (isYear && year == null && (said || !numbers.isEmpty())) {
                year = value;
            } else if (value >= 1 && value <= LARGEST) {
                numbers.add(value);
                asNumber |= at > 0 && NUMBER_FOLLOWS.contains(tokens.get(at - 1).text());
            } else {
                othersToo = true;
            }
        }

        /** Nghị quyết, huyện uỷ: the longest name that stands here. */
        private boolean isName() {
            for (int words = Math.min(Symbols.LONGEST_NAME, tokens.size() - at); words > 1; words--) {
                String name = name(words);
                if (type == null && symbols.types().containsKey(name)) {
                    type = symbols.types().get(name);
                } else if (issuer == null && symbols.issuers().containsKey(name)) {
                    issuer = symbols.issuers().get(name);
                } else {
                    continue;
                }
                at += words - 1;
                return true;
            }
            return false;
        }

        private String name(int words) {
            return String.join(
                    " ",
                    tokens.subList(at, at + words).stream().map(Token::text).toList());
        }

        private boolean isSymbol(Token token) {
            if (symbol == null && type == null && symbols.ofTypes().contains(token.text())) {
                symbol = token.text();
                asNumber |= beside();
                return true;
            }
            boolean written = symbol != null && token.joined() && at == tokens.size() - 1;
            if (issuer == null && (symbols.ofIssuers().contains(token.text()) || written)) {
                issuer = token.text();
                return true;
            }
            return single(token);
        }

        /** A type or issuer whose name is one word. */
        private boolean single(Token token) {
            Map<String, String> types = symbols.types();
            if (type == null && symbol == null && types.containsKey(token.text())) {
                type = types.get(token.text());
                return true;
            }
            return false;
        }

        /** 05-NQ, NQ05: a number is written together with the symbol. */
        private boolean beside() {
            boolean before =
                    at > 0 && tokens.get(at).joined() && tokens.get(at - 1).isNumber();
            boolean behind = at + 1 < tokens.size()
                    && tokens.get(at + 1).joined()
                    && tokens.get(at + 1).isNumber();
            return before || behind;
        }

        private boolean isWordBeforeNumber(Token token) {
            boolean before = NUMBER_FOLLOWS.contains(token.text()) || YEAR_FOLLOWS.contains(token.text());
            return before && at + 1 < tokens.size() && tokens.get(at + 1).isNumber();
        }

        List<NumberCandidate> candidates() {
            boolean named = type != null || symbol != null || issuer != null;
            if (numbers.isEmpty() || numbers.size() > MOST_NUMBERS || othersToo && !(asNumber && named)) {
                return List.of();
            }
            if (!named && numbers.size() > 1) {
                return List.of();
            }
            return numbers.stream()
                    .distinct()
                    .map(number -> new NumberCandidate(number, type, symbol, issuer, year))
                    .toList();
        }
    }
}
