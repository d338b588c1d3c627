package vn.capuy.cadre.movement.rules;

import static vn.capuy.cadre.movement.rules.MovementLimits.FROM_65;
import static vn.capuy.cadre.movement.rules.MovementLimits.MONTHS_IN_POST;
import static vn.capuy.cadre.movement.rules.MovementLimits.MONTHS_LEFT;
import static vn.capuy.cadre.movement.rules.MovementLimits.QD_65_2022;
import static vn.capuy.cadre.movement.rules.MovementLimits.TERMS_IN_A_ROW;

import java.util.List;
import java.util.stream.Stream;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;

/** The rules of movements: those of every kind, and with them those of rotation and of secondment. */
public final class MovementRules {
    /** The rule on the seat in the target post, which may come free between proposal and decision. */
    public static final String SEAT = "MOV-02";

    private static final String VERSION = "65-QĐ/TW";

    private static final Rule<MovementFacts> HAS_AN_END = Rule.<MovementFacts>of("SEC-01")
            .under(QD_65_2022.certainty(Certainty.GENERAL))
            .asks("Does the secondment have an end?")
            .metWhen(f -> f.decision().plannedReturnOn() != null)
            .refusal("movement.secondment-without-end");

    /** Điều động. */
    public static final Rulebook<MovementFacts> TRANSFER = book("transfer", List.of());

    /** Luân chuyển. */
    public static final Rulebook<MovementFacts> ROTATION = book("rotation", RotationRules.ALL);

    /** Biệt phái. */
    public static final Rulebook<MovementFacts> SECONDMENT = book("secondment", List.of(HAS_AN_END));

    /** The figures by which these rules measure. */
    public static final List<DatedLimit<?>> LIMITS = List.of(MONTHS_LEFT, MONTHS_IN_POST, TERMS_IN_A_ROW);

    private MovementRules() {}

    private static Rulebook<MovementFacts> book(String name, List<Rule<MovementFacts>> own) {
        return new Rulebook<>(
                name,
                VERSION,
                FROM_65,
                Stream.concat(CommonRules.ALL.stream(), own.stream()).toList());
    }
}
