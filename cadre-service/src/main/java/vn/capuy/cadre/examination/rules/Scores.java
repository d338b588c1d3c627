package vn.capuy.cadre.examination.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What several scores come to: exact until the one rounding at the end. */
public final class Scores {
    private static final int MARKS_OF_A_PAPER = 2;
    /** As many decimals as a score is kept with. */
    private static final int SCALE = 2;

    private Scores() {}

    /** Their mean, rounded half up to a multiple of the step; to what a score is kept with where the step is none. */
    public static BigDecimal mean(List<BigDecimal> scores, BigDecimal step) {
        BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal count = BigDecimal.valueOf(scores.size());
        BigDecimal unit = step.signum() == 0 ? BigDecimal.ONE.movePointLeft(SCALE) : step;
        return sum.divide(count.multiply(unit), 0, RoundingMode.HALF_UP)
                .multiply(unit)
                .setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** Whether a paper wants another mark: fewer than two markers, or two that are too far apart. */
    public static boolean wantsMark(List<BigDecimal> marks, BigDecimal difference) {
        return marks.size() < MARKS_OF_A_PAPER || (marks.size() == MARKS_OF_A_PAPER && apart(marks, difference));
    }

    /**
     * What the marks of a paper come to: the mean of two that are not too far apart; of three the mean of the two that
     * are nearest to each other, or of all three where they lie evenly. Nothing while a mark is wanted.
     */
    public static Optional<BigDecimal> settled(List<BigDecimal> marks, BigDecimal difference, BigDecimal step) {
        if (wantsMark(marks, difference)) {
            return Optional.empty();
        }
        return Optional.of(mean(marks.size() == MARKS_OF_A_PAPER ? marks : nearest(marks), step));
    }

    private static boolean apart(List<BigDecimal> marks, BigDecimal difference) {
        return marks.get(0).subtract(marks.get(1)).abs().compareTo(difference) > 0;
    }

    private static List<BigDecimal> nearest(List<BigDecimal> marks) {
        List<BigDecimal> sorted = marks.stream().sorted().toList();
        BigDecimal below = sorted.get(1).subtract(sorted.get(0));
        BigDecimal above = sorted.get(2).subtract(sorted.get(1));
        int compared = below.compareTo(above);
        if (compared == 0) {
            return sorted;
        }
        return compared < 0 ? sorted.subList(0, 2) : sorted.subList(1, 3);
    }
}
