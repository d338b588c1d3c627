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
 */
public record FigureQuestion(
        String org, LocalDate from, LocalDate to, Instant knownAt, Indicator.Reach reach, Tree tree) {
    Indicator.Reach reachOf(Indicator indicator) {
        return reach == null ? indicator.reach() : reach;
    }
}
