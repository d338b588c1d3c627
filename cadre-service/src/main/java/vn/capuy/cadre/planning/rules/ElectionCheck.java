package vn.capuy.cadre.planning.rules;

import static vn.capuy.cadre.planning.rules.StructureLine.Bound.AT_LEAST;
import static vn.capuy.cadre.planning.rules.StructureLine.Bound.AT_MOST;

import java.util.List;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;

/** The structure that 35-CT/TW asks of the committee that is elected: another set than that of a planning list. */
public final class ElectionCheck {
    private ElectionCheck() {}

    public static List<StructureLine> of(StructureFacts facts, Limits limits) {
        var measuring = new Measuring(facts.on(), limits);
        int all = facts.people().size();
        int young = below(facts, measuring, PlanningFigures.ELECTED_YOUNG_BELOW);
        // Forty to fifty years: who is fifty on the day still belongs to it.
        int middle = facts.below(age(measuring, PlanningFigures.ELECTED_MIDDLE_UP_TO) + 1) - young;
        return List.of(
                measuring.share("WOMEN", facts.womenCount(), all, PlanningFigures.ELECTED_WOMEN, AT_LEAST),
                measuring.share("YOUNG", young, all, PlanningFigures.ELECTED_YOUNG, AT_LEAST),
                measuring
                        .share("MIDDLE_LEAST", middle, all, PlanningFigures.ELECTED_MIDDLE_LEAST, AT_LEAST)
                        .leftToAPerson("structure.about"),
                measuring
                        .share("MIDDLE_MOST", middle, all, PlanningFigures.ELECTED_MIDDLE_MOST, AT_MOST)
                        .leftToAPerson("structure.about"));
    }

    private static int below(StructureFacts facts, Measuring measuring, DatedLimit<Integer> age) {
        return facts.below(age(measuring, age));
    }

    /** On a day without a figure the shares are not measured either, so the count does not matter. */
    private static int age(Measuring measuring, DatedLimit<Integer> limit) {
        return measuring.version(limit).map(DatedLimit.Version::value).orElse(0);
    }
}
