package vn.capuy.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.capuy.demo.CommittedFiles.Row;

/** What the files of tasks tell holds together. */
class TaskFilesTest {
    private static final Map<String, List<Row>> STEPS =
            CommittedFiles.taskSteps().stream().collect(Collectors.groupingBy(TaskFilesTest::key));

    private static String key(Row row) {
        return row.of("assigned_by") + " " + row.of("reference");
    }

    @Test
    void bodies_exist_and_persons_hold_posts_in_them_on_the_day() {
        for (Row task : CommittedFiles.tasks()) {
            assertInOffice(task.of("lead_organisation"), task.of("lead_member"), task.day("assigned_on"));
        }
        for (Row step : CommittedFiles.taskSteps()) {
            if (step.of("step").equals("HAND_OVER")) {
                assertInOffice(step.of("lead_organisation"), step.of("lead_member"), step.day("on"));
            }
        }
    }

    private static void assertInOffice(String body, String member, LocalDate day) {
        assertTrue(CommittedFiles.existsOn(body, day), body + " on " + day);
        Map<String, Row> posts = CommittedFiles.by("code", CommittedFiles.posts());
        assertTrue(
                member.isEmpty()
                        || CommittedFiles.holdings().stream()
                                .anyMatch(held -> held.of("person").equals(member)
                                        && held.holdsOn(day)
                                        && posts.get(held.of("post")).of("org").equals(body)),
                member + " in " + body + " on " + day);
    }

    @Test
    void nobody_leads_a_task_after_leaving_the_body_unless_it_is_done() {
        for (Row task : CommittedFiles.tasks()) {
            List<Row> steps = STEPS.getOrDefault(key(task), List.of());
            String member = task.of("lead_member");
            String body = task.of("lead_organisation");
            for (Row step : steps) {
                assertInOffice(body, member, step.day("on"));
                if (step.of("step").equals("HAND_OVER")) {
                    member = step.of("lead_member");
                    body = step.of("lead_organisation");
                }
            }
        }
    }

    @Test
    void days_of_a_task_never_run_backwards_and_parts_end_before_their_whole() {
        Map<String, Row> verified = CommittedFiles.taskSteps().stream()
                .filter(step -> step.of("step").equals("VERIFY"))
                .collect(Collectors.toMap(TaskFilesTest::key, step -> step));
        for (Row task : CommittedFiles.tasks()) {
            LocalDate last = task.day("assigned_on");
            for (Row step : STEPS.getOrDefault(key(task), List.of())) {
                assertFalse(step.day("on").isBefore(last), step::toString);
                last = step.day("on");
            }
            if (!task.of("parent").isEmpty()) {
                LocalDate whole = verified.get("BL " + task.of("parent")).day("on");
                assertTrue(verified.get(key(task)).day("on").isBefore(whole), task::toString);
            }
        }
    }

    @Test
    void all_that_stands_under_the_resolution_is_done_by_the_end_of_2022() {
        List<Row> told = CommittedFiles.tasks().stream()
                .filter(task -> task.of("assigned_by").equals("BL") && !task.isVoided())
                .filter(task -> task.day("assigned_on").isBefore(LocalDate.of(2023, 1, 1)))
                .toList();
        assertEquals(168, told.size());
        for (Row task : told) {
            Row end = STEPS.get(key(task)).getLast();
            assertTrue(Set.of("VERIFY", "CANCEL").contains(end.of("step")), task::toString);
            assertFalse(end.day("on").isAfter(LocalDate.of(2022, 12, 31)), end::toString);
        }
    }

    @Test
    void every_clause_that_requires_tasks_has_some_but_one() {
        Set<String> named = CommittedFiles.tasks().stream()
                .map(task -> task.of("source_clause"))
                .collect(Collectors.toSet());
        assertEquals(
                List.of("Điểm III.5"),
                CommittedFiles.clauses().stream()
                        .filter(clause -> clause.of("requires_tasks").equals("true"))
                        .map(clause -> clause.of("label"))
                        .filter(label -> !named.contains(label))
                        .toList());
    }
}
