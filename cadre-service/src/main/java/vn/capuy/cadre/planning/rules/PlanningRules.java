package vn.capuy.cadre.planning.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.cadre.planning.rules.PlanningFacts.Load;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;

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
            .measuredBy(POSTS_PER_PERSON, PlanningFacts::on, (f, most) -> none(f.people(), most))
            .refusal("planning.too-many-posts", f -> named(f.people()));

    private static final Rule<PlanningFacts> THREE_PERSONS = Rule.<PlanningFacts>of("PLAN-02")
            .under(QD_50_2021)
            .asks("Are at most three cadres planned for each post?")
            .measuredBy(PERSONS_PER_POST, PlanningFacts::on, (f, most) -> none(f.posts(), most))
            .refusal("planning.too-many-persons", f -> named(f.posts()));

    public static final Rulebook<PlanningFacts> RULEBOOK =
            Rulebook.of("planning", "50-QĐ/TW", IN_FORCE, THREE_POSTS, THREE_PERSONS);

    /** The figures by which these rules measure. */
    public static final List<DatedLimit<?>> LIMITS = List.of(POSTS_PER_PERSON, PERSONS_PER_POST);

    private PlanningRules() {}

    private static boolean none(List<Load> loads, int most) {
        return loads.stream().allMatch(load -> load.count() <= most);
    }

    /** The heaviest loads, which are those that refuse. */
    private static Map<String, Object> named(List<Load> loads) {
        int most = loads.stream().mapToInt(Load::count).max().orElse(0);
        return Map.of(
                "codes",
                loads.stream()
                        .filter(load -> load.count() == most)
                        .map(load -> load.code() + " (" + load.count() + ")")
                        .collect(Collectors.joining(", ")));
    }
}
