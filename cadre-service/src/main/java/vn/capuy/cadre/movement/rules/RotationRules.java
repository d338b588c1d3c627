package vn.capuy.cadre.movement.rules;

import static vn.capuy.cadre.movement.rules.MovementLimits.MONTHS_IN_POST;
import static vn.capuy.cadre.movement.rules.MovementLimits.MONTHS_LEFT;
import static vn.capuy.cadre.movement.rules.MovementLimits.QD_65_2022;

import java.util.List;
import java.util.Map;
import vn.capuy.cadre.movement.rules.MovementFacts.Posts;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Verdict;

/** Điều kiện luân chuyển: the conditions of rotation, in the order of 65-QĐ/TW. */
final class RotationRules {
    private static final Rule<MovementFacts> IN_PLANNING = Rule.<MovementFacts>of("ROT-01")
            .under(QD_65_2022.article(4))
            .asks("Does the cadre stand on an approved planning list?")
            .metWhen(f -> f.cadre().inPlanning())
            .refusal(
                    "movement.not-in-planning", f -> Map.of("date", f.decision().decidedOn()));

    private static final Rule<MovementFacts> FIT = Rule.<MovementFacts>of("ROT-02")
            .under(QD_65_2022.article(4))
            .asks("Is the cadre qualified and healthy enough for the new post?")
            .judgedBy(f -> Verdict.PERSON_MUST_JUDGE)
            .refusal("movement.qualified-and-healthy");

    private static final Rule<MovementFacts> SERVICE_LEFT = Rule.<MovementFacts>of("ROT-03")
            .under(QD_65_2022.article(4))
            .asks("Does the cadre have enough years of service left?")
            .measuredBy(
                    MONTHS_LEFT,
                    f -> f.decision().decidedOn(),
                    (f, least) -> f.cadre().monthsToRetirement() >= least)
            .unless("movement.special-decision", f -> f.decision().specialDecision() != null)
            .refusal(
                    "movement.too-close-to-retirement",
                    f -> Map.of("months", f.cadre().monthsToRetirement()));

    private static final Rule<MovementFacts> NO_POST_CREATED = Rule.<MovementFacts>of("ROT-04")
            .under(QD_65_2022)
            .asks("Was there the target post before the policy, so that none is created for the rotation?")
            .metWhen(f -> f.posts().targetSince().isBefore(f.decision().policyOn()))
            .refusal(
                    "movement.post-created",
                    f -> Map.of(
                            "since",
                            f.posts().targetSince(),
                            "date",
                            f.decision().policyOn()));

    private static final Rule<MovementFacts> TIME_IN_POST = Rule.<MovementFacts>of("ROT-05")
            .under(QD_65_2022.certainty(Certainty.GENERAL))
            .asks("Is the return planned for after at least so many months?")
            .measuredBy(MONTHS_IN_POST, f -> f.decision().decidedOn(), (f, least) -> !f.decision()
                    .plannedReturnOn()
                    .isBefore(f.decision().effectiveOn().plusMonths(least)))
            .refusal(
                    "movement.return-too-early",
                    f -> Map.of("date", f.decision().plannedReturnOn()));

    private static final Rule<MovementFacts> EQUIVALENT = Rule.<MovementFacts>of("ROT-06")
            .under(QD_65_2022)
            .asks("Is the new post equivalent?")
            .judgedBy(f -> equivalence(f.posts()))
            .unless("movement.higher-decided", f -> f.decision().higherPost() && !isLower(f.posts()))
            .handedOver("movement.equivalence-to-judge")
            .refusal("movement.not-equivalent");

    private static final Rule<MovementFacts> DIRECTION = Rule.<MovementFacts>of("ROT-07")
            .under(QD_65_2022)
            .asks("Does the rotation go up, down, between localities, or between bodies of one level?")
            .judgedBy(f -> direction(f.posts()))
            .handedOver("movement.direction-unknown")
            .refusal("movement.within-one-body");

    static final List<Rule<MovementFacts>> ALL =
            List.of(IN_PLANNING, FIT, SERVICE_LEFT, NO_POST_CREATED, TIME_IN_POST, EQUIVALENT, DIRECTION);

    private RotationRules() {}

    /** Ranks compare within one level only; two kinds of one rank are left to a person. */
    private static Verdict equivalence(Posts posts) {
        if (!posts.sameLevel()) {
            return Verdict.PERSON_MUST_JUDGE;
        }
        if (posts.targetRank() != posts.originRank()) {
            return Verdict.NOT_MET;
        }
        return posts.sameKind() ? Verdict.MET : Verdict.PERSON_MUST_JUDGE;
    }

    private static boolean isLower(Posts posts) {
        return equivalence(posts) == Verdict.NOT_MET && posts.targetRank() < posts.originRank();
    }

    private static Verdict direction(Posts posts) {
        if (posts.withinOneBody()) {
            return Verdict.NOT_MET;
        }
        return posts.direction() == null ? Verdict.PERSON_MUST_JUDGE : Verdict.MET;
    }
}
