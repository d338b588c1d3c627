package vn.capuy.cadre.examination.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;

class EligibilityRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);

    private static EligibilityFacts facts(int monthsLeft, boolean first, String asked, String education) {
        return new EligibilityFacts(DAY, monthsLeft, first, null, true, true, 2, 2, asked, education, true, false);
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    @Test
    void a_full_term_is_sixty_months_to_the_day() {
        assertEquals(
                List.of(),
                rules(EligibilityRules.RULEBOOK
                        .judge(facts(60, true, null, null))
                        .refusals()));
        Ruling refused = EligibilityRules.RULEBOOK.judge(facts(59, true, null, null));
        assertEquals(List.of("CAND-01"), rules(refused.refusals()));
        assertEquals(60, refused.refusals().getFirst().arguments().get("limit"));
        assertEquals("08-KL/TW", refused.refusals().getFirst().citation().document());
    }

    @Test
    void who_has_led_before_needs_no_full_term() {
        Ruling ruling = EligibilityRules.RULEBOOK.judge(facts(12, false, null, null));
        assertEquals(List.of(), ruling.refusals());
        assertEquals(
                "examination.not-first-appointment",
                ruling.findings().getFirst().message());
    }

    @Test
    void education_in_words_is_for_a_person_to_judge_unless_there_is_none() {
        assertEquals(
                List.of("CAND-05"),
                rules(EligibilityRules.RULEBOOK
                        .judge(facts(99, true, "Đại học Luật", "Đại học"))
                        .toJudge()));
        assertEquals(
                List.of("CAND-05"),
                rules(EligibilityRules.RULEBOOK
                        .judge(facts(99, true, "Đại học Luật", null))
                        .refusals()));
        assertEquals(
                List.of(),
                EligibilityRules.RULEBOOK
                        .judge(facts(99, true, "Đại học Luật", "đại học luật"))
                        .toJudge());
    }

    @Test
    void every_rule_that_is_not_met_is_told() {
        var all = new EligibilityFacts(DAY, 1, true, "01-QĐ", true, false, 3, 2, "Luật", null, false, true);
        Ruling ruling = EligibilityRules.RULEBOOK.judge(all);
        assertEquals(
                List.of("CAND-01", "CAND-02", "CAND-03", "CAND-04", "CAND-05", "CAND-07"), rules(ruling.refusals()));
        assertEquals(List.of("CAND-06"), rules(ruling.toJudge()));
        assertEquals(
                7,
                ruling.findings().stream()
                        .filter(each -> each.verdict() != Verdict.MET)
                        .count());
    }
}
