package vn.capuy.kernel.ballot;

/**
 * The share of a base that votes must reach (tỷ lệ phiếu). The base is the rule's to name: members summoned, members
 * present, or valid papers. It is reckoned in whole numbers, for a quotient that is rounded can decide a vote wrongly.
 *
 * @param numerator over {@code denominator}, the share
 * @param denominator at least as much as the numerator
 * @param exceeded whether the votes must be more than the share, or whether the share itself suffices
 */
public record Share(int numerator, int denominator, boolean exceeded) {

    /** More than half (quá một nửa), which a reprimand, a warning or a removal from office needs. */
    public static final Share MAJORITY = moreThan(1, 2);

    /** At least two thirds (ít nhất hai phần ba), which an expulsion needs. */
    public static final Share TWO_THIRDS = atLeast(2, 3);

    public Share {
        if (numerator <= 0 || denominator < numerator || (exceeded && numerator == denominator)) {
            throw new IllegalArgumentException("No vote can turn on the share " + numerator + "/" + denominator);
        }
    }

    public static Share moreThan(int numerator, int denominator) {
        return new Share(numerator, denominator, true);
    }

    public static Share atLeast(int numerator, int denominator) {
        return new Share(numerator, denominator, false);
    }

    /** Whether so many votes suffice. Of an empty base no share is reached: nobody has decided. */
    public boolean reachedBy(int votes, int base) {
        if (votes < 0 || base < 0) {
            throw new IllegalArgumentException("Votes and base are counted: " + votes + " of " + base);
        }
        return base > 0 && votes >= votesNeeded(base);
    }

    /** The fewest votes that suffice, for the person who reads the result out. */
    public int votesNeeded(int base) {
        long share = (long) base * numerator;
        long needed = exceeded ? share / denominator + 1 : Math.ceilDiv(share, (long) denominator);
        return Math.toIntExact(needed);
    }
}
