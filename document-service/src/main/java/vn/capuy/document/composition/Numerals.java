package vn.capuy.document.composition;

/** How parts of a body are numbered. */
final class Numerals {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** The Vietnamese alphabet as points are lettered by it: without ă, â, ê, ô, ơ, ư. */
    private static final String[] LETTERS = "a b c d đ e g h i k l m n o p q r s t u v x y".split(" ");

    private Numerals() {}

    static String roman(int number) {
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    /** a, b, c, d, đ … y; then aa, ab and so on. */
    static String letter(int number) {
        int rest = number - 1;
        String last = LETTERS[rest % LETTERS.length];
        return rest < LETTERS.length ? last : letter(rest / LETTERS.length) + last;
    }
}
