package vn.capuy.cadre.planning.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.capuy.cadre.person.rules.Sex;
import vn.capuy.cadre.planning.rules.PlanningFacts.Load;

/**
 * What a list is made of, for the check of its structure (cơ cấu). A cadre who is planned for several places stands here once.
 *
 * @param on the list's day: by it ages are told and figures chosen
 * @param termStart the first day of the planned term: from it service left is counted
 * @param termMonths how long a term is
 * @param targets how many are planned for a committee, and its seats
 * @param minorityShare percent of the area's people who belong to its minorities; null where nobody has entered it
 */
public record StructureFacts(
        LocalDate on,
        LocalDate termStart,
        int termMonths,
        List<Planned> people,
        List<Seats> targets,
        List<Load> postsPerPerson,
        List<Load> personsPerPost,
        BigDecimal minorityShare) {

    /**
     * A cadre of the list.
     *
     * @param minority whether he belongs to an ethnic minority
     * @param retiresOn the last day of service
     * @param discipline the decisions that weigh on him on the day
     */
    public record Planned(
            String code,
            String name,
            Sex sex,
            LocalDate bornOn,
            boolean minority,
            LocalDate retiresOn,
            List<String> discipline) {

        /** In full years: on the birthday itself it is reached. */
        public int ageOn(LocalDate day) {
            return (int) ChronoUnit.YEARS.between(bornOn, day);
        }

        public boolean isWoman() {
            return sex == Sex.FEMALE;
        }
    }

    /** @param seats null where no post tells them */
    public record Seats(String target, int planned, Integer seats) {}

    /** Months of service from the first day of the term, the last day included; 0 where it is past. */
    public int monthsLeft(Planned cadre) {
        return (int) Math.max(
                0, ChronoUnit.MONTHS.between(termStart, cadre.retiresOn().plusDays(1)));
    }

    public int termsLeft(Planned cadre) {
        return monthsLeft(cadre) / termMonths;
    }

    int womenCount() {
        return (int) people.stream().filter(Planned::isWoman).count();
    }

    int minorityCount() {
        return (int) people.stream().filter(Planned::minority).count();
    }

    int below(int age) {
        return (int) people.stream().filter(each -> each.ageOn(on) < age).count();
    }
}
