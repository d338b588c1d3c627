package vn.capuy.kernel.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;

class JudgementTest {
    private static final Citation SOURCE = Citation.of("22-QĐ/TW").certainty(Certainty.READ);

    private static Rule<Integer> leftToAPerson(String code) {
        return Rule.<Integer>of(code)
                .under(SOURCE)
                .asks("Is it so?")
                .judgedBy(facts -> Verdict.PERSON_MUST_JUDGE)
                .refusal("rule.open");
    }

    private static Rule<Integer> atMost(String code, int most) {
        return Rule.<Integer>of(code)
                .under(SOURCE)
                .asks("Is it at most so many?")
                .metWhen(facts -> facts <= most)
                .refusal("rule.too-many");
    }

    private static final Rulebook<Integer> BOOK = Rulebook.of(
            "trial",
            "22-QĐ/TW",
            LocalDate.of(2021, 7, 28),
            atMost("T-01", 5),
            leftToAPerson("T-02"),
            leftToAPerson("T-03"));

    private static Judgement found(String rule, boolean met) {
        return new Judgement(rule, met, "Biên bản ngày 16/5/2022");
    }

    @Test
    void what_a_person_found_met_is_met_and_still_says_what_was_asked() {
        Ruling ruling = BOOK.judge(1).judgedBy(List.of(found("T-02", true), found("T-03", true)));
        assertEquals(ruling, ruling.settledOrRefuse());
        assertEquals("rule.open", ruling.findings().get(1).message());
    }

    @Test
    void what_a_person_found_not_met_refuses() {
        Ruling ruling = BOOK.judge(1).judgedBy(List.of(found("T-02", false), found("T-03", true)));
        assertEquals(
                List.of("T-02"), ruling.refusals().stream().map(Finding::rule).toList());
        assertThrows(RulingRefused.class, ruling::settledOrRefuse);
    }

    @Test
    void what_nobody_has_judged_refuses_together_with_what_is_not_met() {
        Ruling ruling = BOOK.judge(9).judgedBy(List.of(found("T-02", true)));
        Ruling refused =
                assertThrows(RulingRefused.class, ruling::settledOrRefuse).ruling();
        assertEquals(
                List.of("T-01"), refused.refusals().stream().map(Finding::rule).toList());
        assertEquals(
                List.of("T-03"), refused.toJudge().stream().map(Finding::rule).toList());
    }

    @Test
    void no_person_overrules_what_the_records_answer() {
        Ruling ruling = BOOK.judge(9).judgedBy(List.of(found("T-01", true)));
        assertTrue(ruling.refusals().stream().anyMatch(finding -> finding.rule().equals("T-01")));
    }

    @Test
    void a_judgement_has_a_ground() {
        assertThrows(IllegalArgumentException.class, () -> new Judgement("T-02", true, " "));
    }
}
