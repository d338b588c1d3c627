package vn.capuy.cadre.appraisal.rules;

import java.time.LocalDate;

/**
 * What the ceiling asks of a group.
 *
 * @param on the day of the decision
 * @param group its name, as the caller reads it
 * @param goodOrBetter how many are rated good or better, with the one who is being decided
 * @param excellent how many of these are rated excellent
 */
public record CeilingFacts(LocalDate on, String group, long goodOrBetter, long excellent) {
    /** How many of so many may be rated excellent; in whole numbers, rounded down. */
    public static long allowed(long goodOrBetter, int percent) {
        return goodOrBetter * percent / 100;
    }
}
