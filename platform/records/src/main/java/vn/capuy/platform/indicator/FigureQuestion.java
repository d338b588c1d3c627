package vn.capuy.platform.indicator;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which figure is asked.
 *
 * @param to the last day, included
 * @param knownAt figures as recorded by this moment
 * @param reach null for the indicator's own
 * @param tree under which tree
 * @param only the part that is asked for, as {@code dimension:key}; null for the whole
 */
public record FigureQuestion(
        String org, LocalDate from, LocalDate to, Instant knownAt, Indicator.Reach reach, Tree tree, String only) {
    /** As the tree stood, within the indicator's own reach. */
    public FigureQuestion(String org, LocalDate from, LocalDate to, Instant knownAt) {
        this(org, from, to, knownAt, null, Tree.AS_IT_STOOD, null);
    }

    /** The same, for a part of the figure. */
    public FigureQuestion only(String part) {
        return new FigureQuestion(org, from, to, knownAt, reach, tree, part);
    }

    /** The same, as it was known at another moment. */
    FigureQuestion knownAt(Instant moment) {
        return new FigureQuestion(org, from, to, moment, reach, tree, only);
    }

    Indicator.Reach reachOf(Indicator indicator) {
        return reach == null ? indicator.reach() : reach;
    }
}
