package vn.capuy.cadre.planning.rules;

import static vn.capuy.cadre.planning.rules.PlanningFigures.FROM_50;
import static vn.capuy.cadre.planning.rules.PlanningFigures.QD_50_2021_UNCHECKED;

import java.util.Map;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;

/** Thẩm quyền phê duyệt quy hoạch. */
public final class CompetenceRules {
    private static final Rule<CompetenceFacts> COMPETENT = Rule.<CompetenceFacts>of("PLAN-08")
            .under(QD_50_2021_UNCHECKED)
            .asks("Does the body that approves the list have the authority?")
            .metWhen(f -> f.competent().contains(f.approvingBody()))
            .refusal("planning.not-competent", f -> Map.of("bodies", String.join(", ", f.competent())));

    public static final Rulebook<CompetenceFacts> RULEBOOK =
            Rulebook.of("planning-competence", "50-QĐ/TW", FROM_50, COMPETENT);

    private CompetenceRules() {}
}
