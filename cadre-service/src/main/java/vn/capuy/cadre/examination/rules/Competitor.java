package vn.capuy.cadre.examination.rules;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A candidate in the ranking.
 *
 * @param written points in the written paper; null where there are none
 * @param defence points in the defence; null where he was not heard
 * @param planned whether he is planned for the post
 * @param votes what the council gave him; null where it did not vote on him
 */
public record Competitor(
        UUID candidate, BigDecimal written, BigDecimal defence, boolean planned, boolean female, Integer votes) {
    boolean passes(BigDecimal pass) {
        return reaches(written, pass) && reaches(defence, pass);
    }

    BigDecimal total() {
        return zero(written).add(zero(defence));
    }

    static boolean reaches(BigDecimal score, BigDecimal pass) {
        return score != null && score.compareTo(pass) >= 0;
    }

    private static BigDecimal zero(BigDecimal score) {
        return score == null ? BigDecimal.ZERO : score;
    }
}
