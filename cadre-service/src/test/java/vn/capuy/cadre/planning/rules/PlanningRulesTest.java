package vn.capuy.cadre.planning.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.cadre.planning.rules.PlanningFacts.Load;
import vn.capuy.kernel.rule.Finding;

class PlanningRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 22);

    @Test
    void three_posts_for_a_person_and_three_persons_for_a_post_are_allowed() {
        assertTrue(PlanningRules.RULEBOOK
                .judge(new PlanningFacts(DAY, List.of(new Load("CB-1", 3)), List.of(new Load("BL-BTC-TB", 3))))
                .allowed());
    }

    @Test
    void a_fourth_of_either_is_refused_by_name() {
        var refusals = PlanningRules.RULEBOOK
                .judge(new PlanningFacts(
                        DAY, List.of(new Load("CB-1", 4), new Load("CB-2", 1)), List.of(new Load("BL-BTC-TB", 5))))
                .refusals();
        assertEquals(
                List.of("PLAN-01", "PLAN-02"),
                refusals.stream().map(Finding::rule).toList());
        assertEquals("CB-1 (4)", refusals.get(0).arguments().get("codes"));
        assertEquals("BL-BTC-TB (5)", refusals.get(1).arguments().get("codes"));
    }

    @Test
    void a_day_before_the_regulation_is_left_to_a_person() {
        var ruling = PlanningRules.RULEBOOK.judge(
                new PlanningFacts(LocalDate.of(2017, 1, 1), List.of(new Load("CB-1", 9)), List.of()));
        assertTrue(ruling.allowed());
        assertEquals(2, ruling.toJudge().size());
    }
}
