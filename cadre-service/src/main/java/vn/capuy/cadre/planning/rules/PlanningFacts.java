package vn.capuy.cadre.planning.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * What the rules ask of a list, together with the other lists for the same term.
 *
 * @param on the day by which limits are chosen
 * @param people each cadre of the list, with the posts of one level for which he is planned
 * @param posts each post of the list, with the cadres who are planned for it
 * @param terms each cadre of the list, with the full terms of service that he has left when the planned term begins
 * @param disciplined the cadres on whom discipline weighs on the day
 * @param stepsMissing the steps that have not been held
 * @param notPassed the cadres who did not pass a step, and for whom nobody stated a ground
 * @param missed the targets of the make-up that the list misses
 */
public record PlanningFacts(
        LocalDate on,
        List<Load> people,
        List<Load> posts,
        List<Load> terms,
        List<String> disciplined,
        List<String> stepsMissing,
        List<String> notPassed,
        List<String> missed) {

    public PlanningFacts(LocalDate on, List<Load> people, List<Load> posts) {
        this(on, people, posts, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** How many are planned for or with one, or are left to one. */
    public record Load(String code, int count) {}
}
