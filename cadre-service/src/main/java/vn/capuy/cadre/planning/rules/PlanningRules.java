package vn.capuy.cadre.planning.rules;

import static vn.capuy.cadre.planning.rules.PlanningFigures.FROM_50;
import static vn.capuy.cadre.planning.rules.PlanningFigures.PERSONS_PER_POST;
import static vn.capuy.cadre.planning.rules.PlanningFigures.POSTS_PER_PERSON;
import static vn.capuy.cadre.planning.rules.PlanningFigures.QD_50_2021;
import static vn.capuy.cadre.planning.rules.PlanningFigures.QD_50_2021_UNCHECKED;
import static vn.capuy.cadre.planning.rules.PlanningFigures.TERMS_LEAST;

import java.util.List;
import java.util.Map;
import vn.capuy.cadre.planning.rules.PlanningFacts.Load;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Verdict;

/** The rules of planning lists, in the order in which a list meets them. */
public final class PlanningRules {
    private static final String VERSION = "50-QĐ/TW";

    private static final Rule<PlanningFacts> THREE_POSTS = Rule.<PlanningFacts>of("PLAN-01")
            .under(QD_50_2021)
            .asks("Is each cadre planned for at most three posts of one level?")
            .measuredBy(POSTS_PER_PERSON, PlanningFacts::on, (f, most) -> f.people().stream()
                    .allMatch(load -> load.count() <= most))
            .refusal("planning.too-many-posts", f -> heaviest(f.people()));

    private static final Rule<PlanningFacts> THREE_PERSONS = Rule.<PlanningFacts>of("PLAN-02")
            .under(QD_50_2021)
            .asks("Are at most three cadres planned for each post?")
            .measuredBy(PERSONS_PER_POST, PlanningFacts::on, (f, most) -> f.posts().stream()
                    .allMatch(load -> load.count() <= most))
            .refusal("planning.too-many-persons", f -> heaviest(f.posts()));

    private static final Rule<PlanningFacts> ONE_TERM_LEFT = Rule.<PlanningFacts>of("PLAN-03")
            .under(QD_50_2021)
            .asks("Has each cadre a full term of service left when the planned term begins?")
            .measuredBy(TERMS_LEAST, PlanningFacts::on, (f, least) -> f.terms().stream()
                    .allMatch(load -> load.count() >= least))
            .refusal("planning.too-little-service", f -> fewest(f.terms()));

    private static final Rule<PlanningFacts> NO_DISCIPLINE = Rule.<PlanningFacts>of("PLAN-04")
            .under(QD_50_2021)
            .asks("Does discipline weigh on none of the cadres?")
            .metWhen(f -> f.disciplined().isEmpty())
            .refusal("planning.disciplined", f -> codes(f.disciplined()));

    private static final Rule<PlanningFacts> FIVE_STEPS = Rule.<PlanningFacts>of("PLAN-05")
            .under(QD_50_2021)
            .asks("Have the five steps been held?")
            .metWhen(f -> f.stepsMissing().isEmpty())
            .refusal("planning.steps-missing", f -> codes(f.stepsMissing()));

    private static final Rule<PlanningFacts> PASSED = Rule.<PlanningFacts>of("PLAN-06")
            .under(QD_50_2021_UNCHECKED)
            .asks("Did each cadre pass each step, or did a person state why he stays?")
            .metWhen(f -> f.notPassed().isEmpty())
            .refusal("planning.not-passed", f -> codes(f.notPassed()));

    private static final Rule<PlanningFacts> MAKE_UP = Rule.<PlanningFacts>of("PLAN-07")
            .under(QD_50_2021)
            .asks("Does the make-up of the list meet its targets?")
            .judgedBy(f -> f.missed().isEmpty() ? Verdict.MET : Verdict.PERSON_MUST_JUDGE)
            .refusal("planning.targets-missed", f -> codes(f.missed()));

    /** Asked whenever cadres are put on a list. */
    public static final Rulebook<PlanningFacts> RULEBOOK =
            Rulebook.of("planning", VERSION, FROM_50, THREE_POSTS, THREE_PERSONS);

    /** Asked when a list is submitted to the competent body. */
    public static final Rulebook<PlanningFacts> SUBMISSION = Rulebook.of(
            "planning-submission",
            VERSION,
            FROM_50,
            THREE_POSTS,
            THREE_PERSONS,
            ONE_TERM_LEFT,
            NO_DISCIPLINE,
            FIVE_STEPS,
            PASSED,
            MAKE_UP);

    /** Asked when the competent body approves: what may have changed since the submission. */
    public static final Rulebook<PlanningFacts> APPROVAL = Rulebook.of(
            "planning-approval", VERSION, FROM_50, THREE_POSTS, THREE_PERSONS, ONE_TERM_LEFT, NO_DISCIPLINE, MAKE_UP);

    private PlanningRules() {}

    private static Map<String, Object> heaviest(List<Load> loads) {
        return named(loads, loads.stream().mapToInt(Load::count).max().orElse(0));
    }

    private static Map<String, Object> fewest(List<Load> loads) {
        return named(loads, loads.stream().mapToInt(Load::count).min().orElse(0));
    }

    /** Those with the worst number, which are those that refuse. */
    private static Map<String, Object> named(List<Load> loads, int worst) {
        return codes(loads.stream()
                .filter(load -> load.count() == worst)
                .map(load -> load.code() + " (" + load.count() + ")")
                .toList());
    }

    private static Map<String, Object> codes(List<String> codes) {
        return Map.of("codes", String.join(", ", codes));
    }
}
