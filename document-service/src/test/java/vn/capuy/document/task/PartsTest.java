package vn.capuy.document.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.task.Assigned.TASKS;
import static vn.capuy.document.task.Assigned.approver;
import static vn.capuy.document.task.Assigned.assigned;
import static vn.capuy.document.task.Assigned.ofHoanhMo;
import static vn.capuy.document.task.Assigned.office;
import static vn.capuy.document.task.Assigned.step;
import static vn.capuy.document.task.Assigned.submission;
import static vn.capuy.document.task.Assigned.task;
import static vn.capuy.document.task.Assigned.version;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PartsTest {
    @BeforeEach
    void no_tasks() {
        Desk.clear();
        Assigned.persons();
    }

    @Test
    void a_task_is_told_with_its_parts_and_theirs() {
        String whole = assigned(task());
        String late = part(whole, "2022-08-31");
        String early = part(whole, "2022-05-31");
        String inner = part(early, "2022-05-01");
        office().get(TASKS + "/" + whole + "/tree")
                .then()
                .statusCode(200)
                .body("shown", equalTo(4))
                .body("open", equalTo(3))
                .body("complete", equalTo(true))
                .body("whole.task.id", equalTo(whole))
                .body("whole.parts.task.id", contains(early, late))
                .body("whole.parts[0].parts.task.id", contains(inner))
                .body("whole.parts[1].parts", empty());
        office().get(TASKS + "/" + inner + "/tree").then().body("shown", equalTo(1));
    }

    @Test
    void parts_of_which_the_caller_may_not_know_are_not_in_the_tree() {
        String whole = assigned(task());
        part(whole, "2022-05-31");
        assigned(with(with(task(), "parent", whole), "lead", Map.of("organisation", "BL-DV-DU")));
        ofHoanhMo().get(TASKS + "/" + whole + "/tree").then().statusCode(200).body("whole.parts", hasSize(1));
        office().get(TASKS + "/" + whole + "/tree").then().body("whole.parts", hasSize(2));
    }

    @Test
    void a_whole_with_open_parts_is_verified_only_by_a_judgement() {
        String whole = assigned(task());
        String part = part(whole, "2022-05-31");
        step(ofHoanhMo(), whole, submission("2022-09-20")).statusCode(200);
        step(approver(), whole, Map.of("step", "VERIFY", "on", "2022-09-21"))
                .statusCode(422)
                .body("findings.rule", contains("TASK-02"))
                .body("findings.verdict", contains("PERSON_MUST_JUDGE"));
        office().get(TASKS + "/" + whole).then().body("task.state", equalTo("SUBMITTED"));
        step(approver(), whole, judged("VERIFY", "TASK-02", false)).statusCode(422);
        step(approver(), whole, judged("VERIFY", "TASK-03", true)).statusCode(400);
        step(approver(), whole, judged("VERIFY", "TASK-02", true))
                .statusCode(200)
                .body("task.state", equalTo("VERIFIED"));
        office().get(TASKS + "/" + whole + "/rulings")
                .then()
                .body("rulebook", contains("task.verification"))
                .body("[0].judgements.ground", contains("Phần còn lại không ảnh hưởng"));
        office().get(TASKS + "/" + part).then().body("task.state", equalTo("ASSIGNED"));
    }

    @Test
    void a_whole_whose_parts_have_ended_is_verified_as_any_other() {
        String whole = assigned(task());
        String part = part(whole, "2022-05-31");
        step(ofHoanhMo(), part, submission("2022-05-20")).statusCode(200);
        step(approver(), part, Map.of("step", "VERIFY", "on", "2022-05-21")).statusCode(200);
        step(ofHoanhMo(), whole, submission("2022-09-20")).statusCode(200);
        step(approver(), whole, Map.of("step", "VERIFY", "on", "2022-09-21")).statusCode(200);
        office().get(TASKS + "/" + part + "/rulings").then().body("", empty());
    }

    @Test
    void a_whole_is_cancelled_with_its_parts_where_that_is_asked_for() {
        String whole = assigned(task());
        String open = part(whole, "2022-05-31");
        String inner = part(open, "2022-05-01");
        String handedIn = part(whole, "2022-06-30");
        step(ofHoanhMo(), handedIn, submission("2022-03-20")).statusCode(200);
        step(approver(), whole, Map.of("step", "CANCEL", "on", "2022-04-01", "ground", "Thôi giao"))
                .statusCode(422)
                .body("findings.rule", contains("TASK-03"))
                .body("findings.message", contains(org.hamcrest.Matchers.containsString("3")));
        // What was handed in waits to be judged and cannot be cancelled; that it goes on alone must be judged.
        step(approver(), whole, withParts("CANCEL", Map.of())).statusCode(422).body("findings", hasSize(1));
        assertEquals(4, Database.number("select count(*) from task where state not in ('CANCELLED')"));
        step(approver(), whole, withParts("CANCEL", Map.of("judgements", List.of(judgement("TASK-03", true)))))
                .statusCode(200)
                .body("task.state", equalTo("CANCELLED"));
        office().get(TASKS + "/" + whole + "/tree").then().body("open", equalTo(1));
        for (String id : List.of(open, inner)) {
            office().get(TASKS + "/" + id)
                    .then()
                    .body("task.state", equalTo("CANCELLED"))
                    .body("takenSteps.ground", hasItem("Thôi giao"));
            office().get(TASKS + "/" + id + "/history").then().body("action", hasItem("task.step"));
        }
        office().get(TASKS + "/" + handedIn).then().body("task.state", equalTo("SUBMITTED"));
    }

    @Test
    void a_whole_is_extended_with_the_parts_that_were_due_with_it() {
        String whole = assigned(task());
        String together = part(whole, "2022-09-30");
        String earlier = part(whole, "2022-06-30");
        step(approver(), whole, withParts("EXTEND", Map.of("dueOn", "2022-11-30")))
                .statusCode(200);
        office().get(TASKS + "/" + together)
                .then()
                .body("task.dueOn", equalTo("2022-11-30"))
                .body("task.firstDueOn", equalTo("2022-09-30"));
        office().get(TASKS + "/" + earlier).then().body("task.dueOn", equalTo("2022-06-30"));
    }

    @Test
    void a_part_is_not_extended_beyond_its_whole() {
        String part = part(assigned(task()), "2022-06-30");
        var beyond = Map.of("step", "EXTEND", "on", "2022-04-01", "ground", "Mưa lũ", "dueOn", "2022-10-01");
        step(approver(), part, beyond).statusCode(400).body("violations.field", contains("dueOn"));
        step(approver(), part, with(new java.util.HashMap<>(beyond), "dueOn", "2022-09-30"))
                .statusCode(200);
    }

    @Test
    void parts_are_named_only_where_a_step_asks_for_them() {
        String id = assigned(task());
        step(ofHoanhMo(), id, Map.of("step", "ACCEPT", "on", "2022-02-15", "withParts", true))
                .statusCode(400)
                .body("violations.field", contains("withParts"));
        step(
                        ofHoanhMo(),
                        id,
                        Map.of("step", "ACCEPT", "on", "2022-02-15", "judgements", List.of(judgement("TASK-02", true))))
                .statusCode(400)
                .body("violations.field", contains("judgements"));
        assertEquals(1, Database.number("select count(*) from task_step"));
    }

    @Test
    void a_whole_that_is_being_divided_is_not_verified_from_an_older_version() {
        String whole = assigned(task());
        step(ofHoanhMo(), whole, submission("2022-09-20")).statusCode(200);
        int before = version(whole);
        part(whole, "2022-06-30");
        approver()
                .header("If-Match", "\"" + before + "\"")
                .body(Map.of("step", "VERIFY", "on", "2022-09-21"))
                .post(TASKS + "/" + whole + "/steps")
                .then()
                .statusCode(412);
        office().get(TASKS + "/" + whole).then().body("task.state", equalTo("SUBMITTED"));
    }

    @Test
    void a_whole_is_not_voided_while_its_parts_stand() {
        String whole = assigned(task());
        String part = part(whole, "2022-06-30");
        voided(whole, 409);
        voided(part, 200);
        voided(whole, 200);
        office().get(TASKS + "/" + whole + "/tree").then().body("shown", equalTo(1));
    }

    private static void voided(String id, int status) {
        office().header("If-Match", "\"" + version(id) + "\"")
                .body(Map.of("reason", "Nhập trùng"))
                .post(TASKS + "/" + id + "/void")
                .then()
                .statusCode(status);
    }

    private static String part(String whole, String dueOn) {
        return assigned(with(with(task(), "parent", whole), "dueOn", dueOn));
    }

    private static Map<String, Object> withParts(String step, Map<String, Object> more) {
        var asked = new java.util.HashMap<String, Object>(more);
        asked.putAll(Map.of("step", step, "on", "2022-04-01", "ground", "Thôi giao", "withParts", true));
        return asked;
    }

    private static Map<String, Object> judged(String step, String rule, boolean met) {
        return Map.of("step", step, "on", "2022-09-21", "judgements", List.of(judgement(rule, met)));
    }

    private static Map<String, Object> judgement(String rule, boolean met) {
        return Map.of("rule", rule, "met", met, "ground", "Phần còn lại không ảnh hưởng");
    }

    @Test
    void what_is_below_a_part_that_stays_as_it_is_stays_within_its_time() {
        String whole = assigned(task());
        String handedIn = part(whole, "2022-09-30");
        String below = part(handedIn, "2022-09-30");
        String together = part(whole, "2022-09-30");
        String inner = part(together, "2022-09-30");
        step(ofHoanhMo(), handedIn, submission("2022-03-20")).statusCode(200);
        step(approver(), whole, withParts("EXTEND", Map.of("dueOn", "2022-11-30")))
                .statusCode(200);
        for (String id : List.of(handedIn, below)) {
            office().get(TASKS + "/" + id).then().body("task.dueOn", equalTo("2022-09-30"));
        }
        for (String id : List.of(together, inner)) {
            office().get(TASKS + "/" + id).then().body("task.dueOn", equalTo("2022-11-30"));
        }
    }

    @Test
    void a_part_is_not_assigned_before_its_whole() {
        String whole = assigned(task());
        office().body(with(with(task(), "parent", whole), "assignedOn", "2022-02-13"))
                .post(TASKS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("assignedOn"));
    }

    @Test
    void a_whole_is_not_voided_under_a_part_that_is_being_taken_over_from_a_file() throws Exception {
        String whole = assigned(task());
        try (var other = Database.connect();
                var statement = other.createStatement();
                var threads = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            statement.execute("select 1 from task where id = '%s' for share".formatted(whole));
            statement.execute("""
                    insert into task (id, parent, assigned_by, reference, content, responsibility, authority, product, assigned_on,
                      starts_on, first_due_on, due_on, lead_organisation, state, recorded_at, recorded_by, version)
                    select gen_random_uuid(), id, assigned_by, 'PART', 'x', 'x', 'x', 'x', assigned_on, starts_on, first_due_on,
                      due_on, lead_organisation, state, recorded_at, recorded_by, 0 from task where id = '%s'""".formatted(whole));
            var voiding = threads.submit(() -> voided(whole, 409));
            Database.awaitWaiter();
            other.commit();
            voiding.get();
        }
        assertEquals(0, Database.number("select count(*) from task where voided_at is not null"));
    }
}
