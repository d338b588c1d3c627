package vn.capuy.cadre.examination.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Verdict;

/** Who wins: both parts passed, and the highest total. */
public final class WinnerRules {
    public static final Citation EXAMINATION_SCHEME =
            Citation.of("Đề án thi tuyển chức danh lãnh đạo, quản lý").certainty(Certainty.READ);
    /** Points of 100 below which a part is failed. */
    public static final BigDecimal PASS = BigDecimal.valueOf(50);

    private static final Rule<WinnerFacts> WRITTEN = Rule.<WinnerFacts>of("EXAM-01")
            .under(EXAMINATION_SCHEME)
            .asks("Did the candidate reach fifty points in the written paper?")
            .metWhen(f -> passes(f.written()))
            .refusal("examination.written-failed", f -> Map.of("score", told(f.written()), "pass", PASS));

    private static final Rule<WinnerFacts> DEFENCE = Rule.<WinnerFacts>of("EXAM-02")
            .under(EXAMINATION_SCHEME.certainty(Certainty.GENERAL))
            .asks("Did the candidate reach fifty points in the defence?")
            .metWhen(f -> passes(f.defence()))
            .refusal("examination.defence-failed", f -> Map.of("score", told(f.defence()), "pass", PASS));

    private static final Rule<WinnerFacts> HIGHEST = Rule.<WinnerFacts>of("EXAM-03")
            .under(EXAMINATION_SCHEME.certainty(Certainty.GENERAL))
            .asks("Does the candidate have the highest total of those who passed?")
            .judgedBy(WinnerRules::highest)
            .handedOver("examination.tie")
            .refusal("examination.not-highest", f -> Map.of("total", f.total(), "best", f.bestOther()));

    public static final Rulebook<WinnerFacts> RULEBOOK =
            Rulebook.of("examination", "thi tuyển", LocalDate.of(2017, 1, 1), WRITTEN, DEFENCE, HIGHEST);

    private WinnerRules() {}

    /** Whether a part is passed; one that was not taken is not. */
    public static boolean passes(BigDecimal score) {
        return score != null && score.compareTo(PASS) >= 0;
    }

    private static Verdict highest(WinnerFacts facts) {
        int compared = facts.bestOther() == null ? 1 : facts.total().compareTo(facts.bestOther());
        if (compared == 0) {
            return Verdict.PERSON_MUST_JUDGE;
        }
        return compared > 0 ? Verdict.MET : Verdict.NOT_MET;
    }

    private static Object told(BigDecimal score) {
        return score == null ? "–" : score.stripTrailingZeros().toPlainString();
    }
}
