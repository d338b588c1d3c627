package vn.capuy.document.task.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.rule.Finding;

class TaskRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    @Test
    void a_task_of_no_clause_or_of_one_that_asks_for_tasks_leaves_nothing_to_judge() {
        assertTrue(TaskRules.assignment(TaskFacts.assigned(DAY, false, false))
                .toJudge()
                .isEmpty());
        assertTrue(TaskRules.assignment(TaskFacts.assigned(DAY, true, true))
                .toJudge()
                .isEmpty());
        assertEquals(
                List.of("TASK-01"),
                TaskRules.assignment(TaskFacts.assigned(DAY, true, false)).toJudge().stream()
                        .map(Finding::rule)
                        .toList());
    }

    @Test
    void open_parts_are_left_to_whoever_verifies_or_cancels_and_told_by_number() {
        assertTrue(TaskRules.verification(TaskFacts.whole(DAY, 0)).toJudge().isEmpty());
        assertTrue(TaskRules.cancellation(TaskFacts.whole(DAY, 0)).toJudge().isEmpty());
        for (var ruling : List.of(
                TaskRules.verification(TaskFacts.whole(DAY, 2)), TaskRules.cancellation(TaskFacts.whole(DAY, 2)))) {
            assertTrue(ruling.allowed());
            assertEquals(Map.of("count", 2), ruling.toJudge().getFirst().arguments());
        }
    }

    @Test
    void the_regulation_of_the_day_is_named() {
        assertEquals(
                "Quy chế làm việc",
                TaskRules.verification(TaskFacts.whole(LocalDate.of(2025, 11, 4), 0))
                        .version());
        assertEquals(
                "08-QC/TW",
                TaskRules.verification(TaskFacts.whole(LocalDate.of(2025, 11, 5), 0))
                        .version());
    }
}
