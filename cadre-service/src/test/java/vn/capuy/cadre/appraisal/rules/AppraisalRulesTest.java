package vn.capuy.cadre.appraisal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Ruling;

class AppraisalRulesTest {
    private static final LocalDate ON = LocalDate.of(2025, 12, 31);
    private static final TaskCounts ALL_WELL = new TaskCounts(10, 10, 10, 0, 3);

    private static AppraisalFacts facts(String points, TaskCounts tasks) {
        return new AppraisalFacts(ON, new BigDecimal(points), tasks, List.of());
    }

    private static Rating highest(String points, TaskCounts tasks) {
        return AppraisalRules.highest(facts(points, tasks), Limits.BUILT_IN);
    }

    private static List<String> refusals(Rating rating, AppraisalFacts facts) {
        return AppraisalRules.judge(rating, facts, Limits.BUILT_IN).refusals().stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void points_decide_at_their_very_boundaries() {
        assertEquals(Rating.NOT_COMPLETED, highest("0", ALL_WELL));
        assertEquals(Rating.NOT_COMPLETED, highest("49.5", ALL_WELL));
        assertEquals(Rating.NOT_COMPLETED, highest("49.99", ALL_WELL));
        assertEquals(Rating.COMPLETED, highest("50", ALL_WELL));
        assertEquals(Rating.COMPLETED, highest("69.99", ALL_WELL));
        assertEquals(Rating.GOOD, highest("70.00", ALL_WELL));
        assertEquals(Rating.GOOD, highest("89.99", ALL_WELL));
        assertEquals(Rating.EXCELLENT, highest("90", ALL_WELL));
        assertEquals(Rating.EXCELLENT, highest("100", ALL_WELL));
    }

    @Test
    void exactly_thirty_percent_beyond_what_was_required_is_enough_and_a_task_less_is_not() {
        assertEquals(Rating.EXCELLENT, highest("95", new TaskCounts(10, 10, 10, 0, 3)));
        assertEquals(Rating.GOOD, highest("95", new TaskCounts(10, 10, 10, 0, 2)));
        // 30 % of 7 are 2.1 tasks.
        assertEquals(Rating.GOOD, highest("95", new TaskCounts(7, 7, 7, 0, 2)));
        assertEquals(Rating.EXCELLENT, highest("95", new TaskCounts(7, 7, 7, 0, 3)));
    }

    @Test
    void exactly_twenty_percent_late_is_still_completed_and_a_task_more_is_not() {
        assertEquals(Rating.COMPLETED, highest("95", new TaskCounts(10, 10, 8, 2, 5)));
        assertEquals(Rating.NOT_COMPLETED, highest("95", new TaskCounts(10, 10, 7, 3, 5)));
        // 20 % of 11 are 2.2 tasks.
        assertEquals(Rating.COMPLETED, highest("60", new TaskCounts(11, 11, 9, 2, 0)));
        assertEquals(Rating.NOT_COMPLETED, highest("60", new TaskCounts(11, 11, 8, 3, 0)));
    }

    @Test
    void a_task_that_is_not_done_or_late_keeps_from_good_and_one_not_done_from_completed() {
        assertEquals(Rating.COMPLETED, highest("80", new TaskCounts(10, 10, 9, 1, 0)));
        assertEquals(Rating.NOT_COMPLETED, highest("80", new TaskCounts(10, 9, 9, 0, 0)));
        assertEquals(List.of("APP-04"), refusals(Rating.GOOD, facts("80", new TaskCounts(10, 9, 9, 0, 0))));
    }

    @Test
    void every_rule_that_is_not_met_is_told_with_its_figure_and_certainty() {
        Ruling ruling =
                AppraisalRules.judge(Rating.EXCELLENT, facts("89.99", new TaskCounts(10, 9, 8, 2, 2)), Limits.BUILT_IN);
        assertEquals(
                List.of("APP-03", "APP-04", "APP-05"),
                ruling.refusals().stream().map(Finding::rule).toList());
        assertEquals(90, ruling.refusals().getFirst().arguments().get("limit"));
        assertEquals(Certainty.READ, ruling.refusals().getFirst().citation().certainty());
        assertEquals("366-QĐ/TW", ruling.version());
    }

    @Test
    void without_task_results_and_under_discipline_a_person_must_judge_at_every_rating() {
        for (TaskCounts unknown : new TaskCounts[] {null, new TaskCounts(0, 0, 0, 0, 0)}) {
            var facts = new AppraisalFacts(ON, new BigDecimal("95"), unknown, List.of("12-QĐ/UBKTHU"));
            for (Rating rating : Rating.values()) {
                Ruling ruling = AppraisalRules.judge(rating, facts, Limits.BUILT_IN);
                assertTrue(ruling.allowed(), rating.name());
                assertEquals(
                        List.of("APP-01", "APP-02"),
                        ruling.toJudge().stream().map(Finding::rule).toList());
            }
        }
    }

    @Test
    void the_day_of_the_decision_chooses_the_regulation() {
        var before = new AppraisalFacts(LocalDate.of(2025, 8, 29), new BigDecimal("89"), ALL_WELL, List.of());
        Ruling ruling = AppraisalRules.judge(Rating.EXCELLENT, before, Limits.BUILT_IN);
        assertEquals("124-QĐ/TW", ruling.version());
        assertEquals(Certainty.OPEN, ruling.refusals().getFirst().citation().certainty());
        var after = new AppraisalFacts(LocalDate.of(2025, 8, 30), new BigDecimal("89"), ALL_WELL, List.of());
        assertEquals(
                "366-QĐ/TW",
                AppraisalRules.judge(Rating.EXCELLENT, after, Limits.BUILT_IN).version());
        var older = new AppraisalFacts(LocalDate.of(2023, 10, 3), new BigDecimal("10"), ALL_WELL, List.of());
        assertFalse(AppraisalRules.judge(Rating.EXCELLENT, older, Limits.BUILT_IN)
                .toJudge()
                .isEmpty());
    }

    @Test
    void the_ceiling_is_reckoned_in_whole_persons() {
        assertEquals(1, CeilingFacts.allowed(5, 20));
        assertEquals(0, CeilingFacts.allowed(4, 20));
        assertEquals(2, CeilingFacts.allowed(10, 20));
        assertEquals(2, CeilingFacts.allowed(11, 20));
        assertEquals(0, CeilingFacts.allowed(0, 20));
        assertTrue(ceiling(5, 1));
        assertFalse(ceiling(4, 1));
        assertTrue(ceiling(10, 2));
        assertFalse(ceiling(11, 3));
        assertTrue(ceiling(15, 3));
    }

    private static boolean ceiling(long goodOrBetter, long excellent) {
        return CeilingRules.RULEBOOK
                .judge(new CeilingFacts(ON, "Trưởng, phó ban", goodOrBetter, excellent))
                .allowed();
    }
}
