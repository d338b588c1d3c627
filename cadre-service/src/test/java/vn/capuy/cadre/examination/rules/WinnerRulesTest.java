package vn.capuy.cadre.examination.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.rule.Finding;

class WinnerRulesTest {
    private static BigDecimal points(String points) {
        return points == null ? null : new BigDecimal(points);
    }

    private static List<String> refused(String written, String defence, String bestOther) {
        return WinnerRules.RULEBOOK
                .judge(new WinnerFacts(points(written), points(defence), points(bestOther)))
                .refusals()
                .stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void fifty_in_both_parts_and_the_highest_total_wins() {
        assertEquals(List.of(), refused("50", "50.00", "99.99"));
        assertEquals(List.of(), refused("50", "50", null));
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
    void a_tie_is_left_to_a_person() {
        var ruling = WinnerRules.RULEBOOK.judge(new WinnerFacts(points("70"), points("70"), points("140.0")));
        assertTrue(ruling.allowed());
        assertEquals(1, ruling.toJudge().size());
    }
}
