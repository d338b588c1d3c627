package vn.capuy.cadre.appraisal.rules;

import static vn.capuy.cadre.appraisal.rules.AppraisalFigures.EXCELLENT_SHARE;
import static vn.capuy.cadre.appraisal.rules.AppraisalFigures.FROM_366;
import static vn.capuy.cadre.appraisal.rules.AppraisalFigures.QD_366_2025;

import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;

/** The ceiling on the highest rating within a group (tỷ lệ xếp loại xuất sắc). */
public final class CeilingRules {
    private static final Rule<CeilingFacts> CEILING = Rule.<CeilingFacts>of("APP-08")
            .under(QD_366_2025.certainty(Certainty.SECONDARY))
            .asks("Are those rated excellent at most a fifth of those rated good or better in the group?")
            .measuredBy(
                    EXCELLENT_SHARE,
                    CeilingFacts::on,
                    (f, percent) -> f.excellent() <= CeilingFacts.allowed(f.goodOrBetter(), percent))
            .refusal(
                    "appraisal.above-ceiling",
                    f -> Map.of("group", f.group(), "excellent", f.excellent(), "goodOrBetter", f.goodOrBetter()));

    public static final Rulebook<CeilingFacts> RULEBOOK =
            Rulebook.of("appraisal-ceiling", QD_366_2025.document(), FROM_366, CEILING);

    private CeilingRules() {}
}
