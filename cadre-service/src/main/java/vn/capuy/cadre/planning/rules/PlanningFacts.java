package vn.capuy.cadre.planning.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * What the rules ask of a list, together with the other lists for the same term.
 *
 * @param on the day by which limits are chosen
 * @param people each cadre of the list, with the posts of one level for which he is planned
 * @param posts each post of the list, with the cadres who are planned for it
 */
public record PlanningFacts(LocalDate on, List<Load> people, List<Load> posts) {
    /** How many are planned for or with one. */
    public record Load(String code, int count) {}
}
