package vn.capuy.cadre.examination.rules;

import static vn.capuy.cadre.examination.rules.ExaminationFigures.CUSTOM;
import static vn.capuy.cadre.examination.rules.ExaminationFigures.EXAMINATION_SCHEME;
import static vn.capuy.cadre.examination.rules.ExaminationFigures.FROM;
import static vn.capuy.cadre.examination.rules.ExaminationFigures.PASS_MARK;

import java.math.BigDecimal;
import java.util.Map;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Verdict;

/** Who wins: both parts passed, and the highest total. */
public final class WinnerRules {
    private static final Rule<WinnerFacts> WRITTEN = Rule.<WinnerFacts>of("EXAM-01")
            .under(EXAMINATION_SCHEME)
            .asks("Did the candidate reach the pass mark in the written paper?")
            .measuredBy(PASS_MARK, WinnerFacts::writtenOn, (f, pass) -> Competitor.reaches(f.written(), pass))
            .refusal("examination.written-failed", f -> Map.of("score", told(f.written())));

    private static final Rule<WinnerFacts> DEFENCE = Rule.<WinnerFacts>of("EXAM-02")
            .under(CUSTOM)
            .asks("Did the candidate reach the pass mark in the defence?")
            .measuredBy(PASS_MARK, WinnerFacts::writtenOn, (f, pass) -> Competitor.reaches(f.defence(), pass))
            .refusal("examination.defence-failed", f -> Map.of("score", told(f.defence())));

    private static final Rule<WinnerFacts> HIGHEST = Rule.<WinnerFacts>of("EXAM-03")
            .under(CUSTOM)
            .asks("Does the candidate have the highest total of those who passed?")
            .judgedBy(WinnerRules::highest)
            .handedOver("examination.tie")
            .refusal("examination.not-highest", f -> Map.of("total", f.total(), "best", f.bestOther()));

    private static final Rule<WinnerFacts> NOT_DISCIPLINED = Rule.<WinnerFacts>of("EXAM-04")
            .under(CUSTOM)
            .asks("Does no discipline weigh on the candidate on the day of the appointment?")
            .metWhen(f -> f.discipline() == null)
            .refusal("examination.disciplined", f -> Map.of("decision", f.discipline()));

    public static final Rulebook<WinnerFacts> RULEBOOK =
            Rulebook.of("examination", "thi tuyển", FROM, WRITTEN, DEFENCE, HIGHEST, NOT_DISCIPLINED);

    private WinnerRules() {}

    private static Verdict highest(WinnerFacts facts) {
        int compared = facts.bestOther() == null ? 1 : facts.total().compareTo(facts.bestOther());
        if (compared == 0) {
            return facts.tieBreak();
        }
        return compared > 0 ? Verdict.MET : Verdict.NOT_MET;
    }

    private static Object told(BigDecimal score) {
        return score == null ? "–" : score.stripTrailingZeros().toPlainString();
    }
}
