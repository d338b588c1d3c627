package vn.capuy.document.evaluation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import vn.capuy.kernel.limit.Limits;

/** Trọng số: by how many per cent each of the three counts. */
public record EvaluationWeights(int quantity, int quality, int timeliness) {
    private static final int WHOLE = 100;

    /** As they are known for the day. */
    public static EvaluationWeights on(LocalDate day, Limits limits) {
        return new EvaluationWeights(
                limits.of(EvaluationLimits.QUANTITY).on(day),
                limits.of(EvaluationLimits.QUALITY).on(day),
                limits.of(EvaluationLimits.TIMELINESS).on(day));
    }

    boolean areWhole() {
        return quantity + quality + timeliness == WHOLE;
    }

    /** 0 to 100 points, two places; by the weights' own sum, so that it never leaves that range. */
    public BigDecimal points(int ofQuantity, int ofQuality, int ofTimeliness) {
        int sum = quantity + quality + timeliness;
        long weighed = (long) quantity * ofQuantity + (long) quality * ofQuality + (long) timeliness * ofTimeliness;
        return sum == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(weighed).divide(BigDecimal.valueOf(sum), 2, RoundingMode.HALF_UP);
    }
}
