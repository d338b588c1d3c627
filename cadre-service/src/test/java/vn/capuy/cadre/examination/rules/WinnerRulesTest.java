package vn.capuy.cadre.examination.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Verdict;

class WinnerRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 15);

    private static BigDecimal points(String points) {
        return points == null ? null : new BigDecimal(points);
    }

    private static List<String> refused(String written, String defence, String bestOther) {
        return WinnerRules.RULEBOOK
                .judge(new WinnerFacts(DAY, points(written), points(defence), points(bestOther), Verdict.NOT_MET, null))
                .refusals()
                .stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void fifty_in_both_parts_and_the_highest_total_wins() {
        assertEquals(List.of(), refused("50", "50.00", "99.99"));
        assertEquals(List.of(), refused("50", "50", null));
        assertEquals(List.of(), refused("100", "100", "199.99"));
    }

    @Test
    void below_fifty_in_either_part_or_a_lower_total_does_not() {
        assertEquals(List.of("EXAM-01"), refused("49.99", "90", "100"));
        assertEquals(List.of("EXAM-02"), refused("90", "49.99", "100"));
        assertEquals(List.of("EXAM-02"), refused("90", null, null));
        assertEquals(List.of("EXAM-03"), refused("70", "70", "140.01"));
        assertEquals(List.of("EXAM-01", "EXAM-02", "EXAM-03"), refused("10", "10", "100"));
    }

    @Test
    void of_equal_totals_the_criteria_decide_and_where_they_do_not_a_person() {
        assertEquals(List.of("EXAM-03"), refused("70", "70", "140.0"));
        var won = new WinnerFacts(DAY, points("70"), points("70"), points("140.0"), Verdict.MET, null);
        assertEquals(List.of(), WinnerRules.RULEBOOK.judge(won).toJudge());
        var tied = new WinnerFacts(DAY, points("70"), points("70"), points("140.0"), Verdict.PERSON_MUST_JUDGE, null);
        var ruling = WinnerRules.RULEBOOK.judge(tied);
        assertTrue(ruling.allowed());
        assertEquals("examination.tie", ruling.toJudge().getFirst().message());
    }

    @Test
    void whoever_is_disciplined_on_the_day_is_not_appointed() {
        var facts = new WinnerFacts(DAY, points("70"), points("70"), null, Verdict.NOT_MET, "01-QĐ/UBKTHU");
        var refusal = WinnerRules.RULEBOOK.judge(facts).refusals().getFirst();
        assertEquals("EXAM-04", refusal.rule());
        assertEquals("01-QĐ/UBKTHU", refusal.arguments().get("decision"));
    }

    @Test
    void before_the_first_known_scheme_a_person_must_judge_the_pass_mark() {
        var facts =
                new WinnerFacts(LocalDate.of(2016, 12, 31), points("10"), points("10"), null, Verdict.NOT_MET, null);
        assertEquals(2, WinnerRules.RULEBOOK.judge(facts).toJudge().size());
    }
}
