package vn.capuy.cadre.movement;

import java.util.List;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Verdict;

/**
 * What the rules say of a movement.
 *
 * @param rulebook which version of the rules; null where none was asked
 * @param figures the figures that hold on the day of the decision
 */
record MovementRuling(String rulebook, List<Finding> findings, List<RuledFigure> figures) {
    /** Of a movement that was not judged. */
    static final MovementRuling NONE = new MovementRuling(null, List.of(), List.of());

    /** The rules that are left to a person. */
    List<String> toJudge() {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.PERSON_MUST_JUDGE)
                .map(Finding::rule)
                .toList();
    }

    /** What there is to say: all that is not plainly met. */
    List<Finding> telling() {
        return findings.stream().filter(finding -> finding.message() != null).toList();
    }
}
