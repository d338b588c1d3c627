package vn.capuy.document.evaluation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.kernel.rule.Finding;

class EvaluationRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 31);
    private static final ShownPoints SHOWN = ShownPoints.of(10, 9, 8, 1);

    private static List<String> leftToAPerson(int quantity, int quality, int timeliness) {
        return EvaluationRules.judge(new EvaluationFacts(DAY, quantity, quality, timeliness, SHOWN), Limits.BUILT_IN)
                .toJudge()
                .stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void the_tasks_show_their_shares_of_what_was_due() {
        assertEquals(new ShownPoints(90, 90, 80), SHOWN);
        assertEquals(new ShownPoints(67, 33, 0), ShownPoints.of(3, 2, 0, 2));
        assertEquals(new ShownPoints(null, null, null), ShownPoints.of(0, 0, 0, 0));
    }

    @Test
    void a_mark_within_the_difference_needs_no_ground_and_one_beyond_it_does() {
        assertEquals(List.of(), leftToAPerson(100, 80, 90));
        assertEquals(List.of("EVAL-01", "EVAL-02", "EVAL-03"), leftToAPerson(79, 79, 91));
        assertEquals(List.of("EVAL-02"), leftToAPerson(90, 50, 80));
    }

    @Test
    void where_no_task_was_due_a_person_judges_all_three() {
        var ruling =
                EvaluationRules.judge(new EvaluationFacts(DAY, 0, 0, 0, ShownPoints.of(0, 0, 0, 0)), Limits.BUILT_IN);
        assertEquals(3, ruling.toJudge().size());
        assertTrue(ruling.toJudge().stream().allMatch(each -> each.message().equals("task-evaluation.none-due")));
    }

    @Test
    void weights_that_make_no_whole_are_refused() {
        Limits entered = new Limits() {
            @Override
            public <T> DatedLimit<T> of(DatedLimit<T> builtIn) {
                return builtIn != EvaluationLimits.QUANTITY
                        ? builtIn
                        : builtIn.from(LocalDate.of(2026, 1, 1), builtIn.on(DAY), Citation.of("x"))
                                .amendedBy(List.of(new DatedLimit.Version<>(
                                        LocalDate.of(2022, 1, 1), cast(builtIn, 50), Citation.of("x"))));
            }

            @SuppressWarnings("unchecked")
            private <T> T cast(DatedLimit<T> limit, int value) {
                return (T) (Integer) value;
            }
        };
        var ruling = EvaluationRules.judge(new EvaluationFacts(DAY, 90, 90, 80, SHOWN), entered);
        assertFalse(ruling.allowed());
        assertEquals(
                "task-evaluation.weights-not-whole",
                ruling.refusals().getFirst().message());
    }

    @Test
    void points_are_weighed_and_never_leave_their_range() {
        var weights = EvaluationWeights.on(DAY, Limits.BUILT_IN);
        assertEquals(new BigDecimal("87.00"), weights.points(90, 90, 80));
        assertEquals(new BigDecimal("100.00"), weights.points(100, 100, 100));
        assertEquals(new BigDecimal("0.00"), weights.points(0, 0, 0));
        assertEquals(new BigDecimal("100.00"), new EvaluationWeights(50, 30, 30).points(100, 100, 100));
        assertEquals(new BigDecimal("0.00"), new EvaluationWeights(0, 0, 0).points(100, 100, 100));
    }

    @Test
    void figures_are_marked_as_open() {
        EvaluationLimits.all().forEach(limit -> limit.versions()
                .forEach(version ->
                        assertEquals(Certainty.OPEN, version.citation().certainty())));
    }
}
