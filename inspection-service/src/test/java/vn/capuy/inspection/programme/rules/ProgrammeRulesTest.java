package vn.capuy.inspection.programme.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Judgement;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.RulingRefused;

class ProgrammeRulesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Test
    void the_regulation_of_the_items_first_day_judges_it() {
        assertTrue(ItemRules.on(LocalDate.of(2016, 7, 25)).isEmpty());
        assertEquals(
                "30-QĐ/TW",
                ItemRules.on(LocalDate.of(2016, 7, 26)).orElseThrow().version());
        assertEquals(
                "30-QĐ/TW",
                ItemRules.on(LocalDate.of(2021, 7, 27)).orElseThrow().version());
        assertEquals(
                "22-QĐ/TW",
                ItemRules.on(LocalDate.of(2021, 7, 28)).orElseThrow().version());
        // The successors' own words are not known here.
        assertEquals(
                "22-QĐ/TW", ItemRules.on(LocalDate.of(2026, 5, 1)).orElseThrow().version());
    }

    @Test
    void petitions_and_signs_of_violation_are_not_planned_and_nobody_looks_at_himself() {
        assertEquals(List.of(), refused(new ItemFacts(false, false, false)));
        assertEquals(List.of("PRG-01"), refused(new ItemFacts(true, false, false)));
        assertEquals(List.of("PRG-02"), refused(new ItemFacts(false, true, false)));
        assertEquals(List.of("PRG-02", "PRG-03"), refused(new ItemFacts(false, true, true)));
    }

    @Test
    void each_kind_of_clash_is_asked_for_itself_and_refuses_nothing_before() {
        Ruling ruling = approval(
                3,
                Map.of(
                        ClashKind.HIGHER_LEVEL_SAME_SUBJECT, List.of(2, 1),
                        ClashKind.SAME_LEVEL_RELATED_SUBJECT, List.of(3)));
        assertTrue(ruling.allowed());
        assertEquals(
                List.of("PRG-11", "PRG-14"),
                ruling.toJudge().stream().map(Finding::rule).toList());
        assertEquals("1, 2", ruling.toJudge().getFirst().arguments().get("items"));
        assertThrows(RulingRefused.class, ruling::settledOrRefuse);
    }

    @Test
    void a_clash_that_is_judged_unfounded_refuses_the_approval() {
        Ruling ruling = approval(1, Map.of(ClashKind.SAME_LEVEL_SAME_SUBJECT, List.of(1)));
        ruling.judgedBy(List.of(new Judgement("PRG-13", true, "Đã thống nhất phối hợp")))
                .settledOrRefuse();
        Ruling unfounded = ruling.judgedBy(List.of(new Judgement("PRG-13", false, "Trùng lặp")));
        assertThrows(RulingRefused.class, unfounded::settledOrRefuse);
    }

    @Test
    void a_programme_that_plans_nothing_is_not_approved() {
        assertEquals(
                List.of("PRG-10"),
                approval(0, Map.of()).refusals().stream().map(Finding::rule).toList());
        approval(1, Map.of()).settledOrRefuse();
    }

    @Test
    void a_programme_is_closed_when_nothing_is_open() {
        var book = ClosingRules.on(DAY).orElseThrow();
        book.judge(new ClosingFacts(List.of())).settledOrRefuse();
        Ruling open = book.judge(new ClosingFacts(List.of(7, 2)));
        assertEquals("2, 7", open.refusals().getFirst().arguments().get("items"));
    }

    private static List<String> refused(ItemFacts facts) {
        return ItemRules.on(DAY).orElseThrow().judge(facts).refusals().stream()
                .map(Finding::rule)
                .toList();
    }

    private static Ruling approval(int items, Map<ClashKind, List<Integer>> clashes) {
        return ApprovalRules.on(DAY).orElseThrow().judge(new ApprovalFacts(items, clashes));
    }
}
