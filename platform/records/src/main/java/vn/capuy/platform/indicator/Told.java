package vn.capuy.platform.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A count as the caller may be told it. What is withheld is null.
 *
 * @param whole whether it is the whole, and no part
 * @param part null for the whole, and for facts that belong to no part
 * @param open the same among the records that are not restricted
 */
record Told(boolean whole, String part, Long facts, Long subjects, Long hits, Open open) {
    /** A ratio is told to this many digits; the exact one is in numerator and denominator. */
    private static final int DIGITS = 6;

    /** What is counted of records that are not restricted. */
    record Open(long facts, long subjects, long hits) {
        static final Open NONE = new Open(0, 0, 0);
    }

    /** Nothing was counted. */
    static Told nothing(String part) {
        return new Told(false, part, 0L, 0L, 0L, Open.NONE);
    }

    boolean withheld(boolean ratio) {
        return facts == null || (ratio && hits == null);
    }

    BigDecimal value(boolean ratio) {
        return withheld(ratio) ? null : value(ratio, facts, ratio ? hits : 0);
    }

    /** The value among what is not restricted, where the value itself is withheld; else null. */
    BigDecimal unrestricted(boolean ratio) {
        return withheld(ratio) ? value(ratio, open.facts(), open.hits()) : null;
    }

    /** Null where no subjects are counted, and where they are withheld. */
    Long distinctSubjects() {
        return distinctWithheld() || (subjects == 0 && facts != null && facts > 0) ? null : subjects;
    }

    /** Of restricted records no distinct subjects are told: beside others' they would show who is among them. */
    boolean distinctWithheld() {
        return subjects == null;
    }

    private static BigDecimal value(boolean ratio, long facts, long hits) {
        if (!ratio) {
            return BigDecimal.valueOf(facts);
        }
        return facts == 0
                ? null
                : BigDecimal.valueOf(hits)
                        .divide(BigDecimal.valueOf(facts), DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }
}
