package vn.capuy.cadre.planning.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.cadre.planning.rules.PlanningFacts.Load;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.NoLimitInForce;
import vn.capuy.kernel.rule.Certainty;
import vn.capuy.kernel.rule.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Verdict;

/** The rules of planning lists that are asked when one is proposed and when it is approved. */
public final class PlanningRules {
    public static final Citation QD_50_2021 = Citation.of("50-QĐ/TW").certainty(Certainty.READ);
    private static final LocalDate IN_FORCE = LocalDate.of(2021, 12, 27);

    private static final DatedLimit<Integer> POSTS_PER_PERSON =
            DatedLimit.<Integer>of("planning.posts-per-person", "posts").from(IN_FORCE, 3, QD_50_2021);
    private static final DatedLimit<Integer> PERSONS_PER_POST =
            DatedLimit.<Integer>of("planning.persons-per-post", "persons").from(IN_FORCE, 3, QD_50_2021);

    private static final Rule<PlanningFacts> THREE_POSTS = Rule.<PlanningFacts>of("PLAN-01")
            .under(QD_50_2021)
            .asks("Is each cadre planned for at most three posts of one level?")
            .judgedBy(f -> atMost(POSTS_PER_PERSON, f.on(), f.people()))
            .handedOver("planning.limit-unknown")
            .refusal("planning.too-many-posts", f -> named(f.people(), POSTS_PER_PERSON, f.on()));

    private static final Rule<PlanningFacts> THREE_PERSONS = Rule.<PlanningFacts>of("PLAN-02")
            .under(QD_50_2021)
            .asks("Are at most three cadres planned for each post?")
            .judgedBy(f -> atMost(PERSONS_PER_POST, f.on(), f.posts()))
            .handedOver("planning.limit-unknown")
            .refusal("planning.too-many-persons", f -> named(f.posts(), PERSONS_PER_POST, f.on()));

    public static final Rulebook<PlanningFacts> RULEBOOK =
            Rulebook.of("planning", "50-QĐ/TW", IN_FORCE, THREE_POSTS, THREE_PERSONS);

    private PlanningRules() {}

    private static Verdict atMost(DatedLimit<Integer> limit, LocalDate day, List<Load> loads) {
        try {
            return over(loads, limit, day).isEmpty() ? Verdict.MET : Verdict.NOT_MET;
        } catch (NoLimitInForce none) {
            return Verdict.PERSON_MUST_JUDGE;
        }
    }

    private static List<Load> over(List<Load> loads, DatedLimit<Integer> limit, LocalDate day) {
        int most = limit.on(day);
        return loads.stream().filter(load -> load.count() > most).toList();
    }

    private static Map<String, Object> named(List<Load> loads, DatedLimit<Integer> limit, LocalDate day) {
        try {
            return Map.of(
                    "codes",
                    over(loads, limit, day).stream()
                            .map(load -> load.code() + " (" + load.count() + ")")
                            .collect(Collectors.joining(", ")));
        } catch (NoLimitInForce none) {
            return Map.of();
        }
    }
}
