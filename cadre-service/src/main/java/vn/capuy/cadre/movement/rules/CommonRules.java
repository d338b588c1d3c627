package vn.capuy.cadre.movement.rules;

import static vn.capuy.cadre.movement.rules.MovementLimits.QD_65_2022;
import static vn.capuy.cadre.movement.rules.MovementLimits.TERMS_IN_A_ROW;

import java.util.List;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Verdict;

/** What holds for movements of every kind. */
final class CommonRules {
    private static final Citation GOOD_ORDER = QD_65_2022.certainty(Certainty.GENERAL);

    private static final Rule<MovementFacts> HOLDS_ORIGIN = Rule.<MovementFacts>of("MOV-01")
            .under(GOOD_ORDER)
            .asks("Does the cadre hold the post from which he is moved?")
            .metWhen(f -> f.cadre().holdsOrigin())
            .refusal(
                    "movement.origin-not-held",
                    f -> Map.of("date", f.decision().effectiveOn().minusDays(1)));

    private static final Rule<MovementFacts> SEAT_FREE = Rule.<MovementFacts>of(MovementRules.SEAT)
            .under(GOOD_ORDER)
            .asks("Is a seat free in the target post from the day of the movement on?")
            .metWhen(f -> f.posts().inTheSeats().isEmpty())
            .refusal(
                    "movement.no-seat",
                    f -> Map.of(
                            "date",
                            f.decision().effectiveOn(),
                            "holders",
                            String.join(", ", f.posts().inTheSeats())));

    private static final Rule<MovementFacts> TARGET_EXISTS = Rule.<MovementFacts>of("MOV-03")
            .under(GOOD_ORDER)
            .asks("Is there the target post on the day of the movement?")
            .metWhen(f -> f.posts().targetExists())
            .refusal("movement.no-target", f -> Map.of("date", f.decision().effectiveOn()));

    private static final Rule<MovementFacts> BACK_FROM_OTHERS = Rule.<MovementFacts>of("MOV-04")
            .under(GOOD_ORDER)
            .asks("Is the cadre back from the rotation or secondment that brought him to the post of origin?")
            .metWhen(f -> f.cadre().boundBy() == null)
            .refusal("movement.not-back", f -> Map.of("reference", f.cadre().boundBy()));

    private static final Rule<MovementFacts> NOT_DISCIPLINED = Rule.<MovementFacts>of("MOV-05")
            .under(GOOD_ORDER)
            .asks("Is the cadre free of discipline on the day of the decision?")
            .metWhen(f -> f.cadre().disciplines().isEmpty())
            .refusal(
                    "movement.under-discipline",
                    f -> Map.of(
                            "date",
                            f.decision().decidedOn(),
                            "decisions",
                            String.join(", ", f.cadre().disciplines())));

    private static final Rule<MovementFacts> TERMS = Rule.<MovementFacts>of("MOV-06")
            .under(QD_65_2022)
            .asks("Is it at most the second term in a row in which the cadre heads the same place or body?")
            .measuredBy(
                    TERMS_IN_A_ROW,
                    f -> f.decision().decidedOn(),
                    (f, most) -> !f.posts().termLimited() || f.posts().termsServed() < most)
            .refusal("movement.terms-in-a-row", f -> Map.of("terms", f.posts().termsServed()));

    private static final Rule<MovementFacts> TERMS_KNOWN = Rule.<MovementFacts>of("MOV-07")
            .under(QD_65_2022)
            .asks("Are the terms known in which the cadre headed the same place or body?")
            .judgedBy(f -> !f.posts().termLimited() || f.posts().termsKnown() ? Verdict.MET : Verdict.PERSON_MUST_JUDGE)
            .refusal("movement.terms-unknown");

    static final List<Rule<MovementFacts>> ALL =
            List.of(HOLDS_ORIGIN, SEAT_FREE, TARGET_EXISTS, BACK_FROM_OTHERS, NOT_DISCIPLINED, TERMS, TERMS_KNOWN);

    private CommonRules() {}
}
