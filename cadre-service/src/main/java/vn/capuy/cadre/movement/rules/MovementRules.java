package vn.capuy.cadre.movement.rules;

import static vn.capuy.cadre.movement.rules.MovementLimits.MONTHS_IN_POST;
import static vn.capuy.cadre.movement.rules.MovementLimits.MONTHS_LEFT;
import static vn.capuy.cadre.movement.rules.MovementLimits.QD_65_2022;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;

/** The rules of movements: those of every kind, and with them those of rotation. */
public final class MovementRules {
    private static final LocalDate IN_FORCE = LocalDate.of(2022, 4, 28);

    private static final Rule<MovementFacts> HOLDS_ORIGIN = Rule.<MovementFacts>of("MOV-01")
            .under(QD_65_2022.certainty(Certainty.GENERAL))
            .asks("Does the cadre hold the post from which he is moved?")
            .metWhen(MovementFacts::holdsOrigin)
            .refusal(
                    "movement.origin-not-held",
                    f -> Map.of("date", f.effectiveOn().minusDays(1)));

    private static final Rule<MovementFacts> SERVICE_LEFT = Rule.<MovementFacts>of("ROT-03")
            .under(QD_65_2022.article(4))
            .asks("Does the cadre have at least ten years of service left?")
            .measuredBy(MONTHS_LEFT, MovementFacts::decidedOn, (f, least) -> f.monthsToRetirement() >= least)
            .refusal("movement.too-close-to-retirement", f -> Map.of("months", f.monthsToRetirement()));

    private static final Rule<MovementFacts> TIME_IN_POST = Rule.<MovementFacts>of("ROT-05")
            .under(QD_65_2022.certainty(Certainty.GENERAL))
            .asks("Is the return planned for after at least thirty-six months?")
            .measuredBy(MONTHS_IN_POST, MovementFacts::decidedOn, (f, least) -> !f.plannedReturnOn()
                    .isBefore(f.effectiveOn().plusMonths(least)))
            .refusal("movement.return-too-early", f -> Map.of("date", f.plannedReturnOn()));

    /** Transfer (điều động) and secondment (biệt phái). */
    public static final Rulebook<MovementFacts> GENERAL = Rulebook.of("movement", "65-QĐ/TW", IN_FORCE, HOLDS_ORIGIN);

    /** Rotation (luân chuyển). */
    public static final Rulebook<MovementFacts> ROTATION =
            Rulebook.of("rotation", "65-QĐ/TW", IN_FORCE, HOLDS_ORIGIN, SERVICE_LEFT, TIME_IN_POST);

    /** The figures by which these rules measure. */
    public static final List<DatedLimit<?>> LIMITS = List.of(MONTHS_LEFT, MONTHS_IN_POST);

    private MovementRules() {}
}
