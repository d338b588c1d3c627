package vn.capuy.document.period;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.period.Closed.PERIODS;
import static vn.capuy.document.period.Closed.close;
import static vn.capuy.document.period.Closed.closed;
import static vn.capuy.document.task.Assigned.approver;
import static vn.capuy.document.task.Assigned.assigned;
import static vn.capuy.document.task.Assigned.ofHoanhMo;
import static vn.capuy.document.task.Assigned.office;
import static vn.capuy.document.task.Assigned.step;
import static vn.capuy.document.task.Assigned.submission;
import static vn.capuy.document.task.Assigned.task;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.task.Assigned;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PeriodClosingTest {
    @BeforeEach
    void no_tasks() {
        Desk.clear();
        Assigned.persons();
    }

    private static Map<String, Object> due(String reference, String on) {
        return with(with(task(), "reference", reference), "dueOn", on);
    }

    private static void done(String id, String submitted, String verified) {
        step(ofHoanhMo(), id, submission(submitted)).statusCode(200);
        step(approver(), id, Map.of("step", "VERIFY", "on", verified)).statusCode(200);
    }

    @Test
    void the_sheet_tells_each_task_as_it_stood_at_the_end_of_the_last_day() {
        done(assigned(due("A", "2022-03-31")), "2022-03-31", "2022-04-01");
        done(assigned(due("B", "2022-03-31")), "2022-04-02", "2022-04-05");
        String handedIn = assigned(due("C", "2022-04-30"));
        step(ofHoanhMo(), handedIn, submission("2022-04-29")).statusCode(200);
        step(approver(), handedIn, Map.of("step", "VERIFY", "on", "2022-05-01")).statusCode(200);
        step(ofHoanhMo(), assigned(due("D", "2022-05-01")), Map.of("step", "START", "on", "2022-04-30"))
                .statusCode(200);
        assigned(due("E", "2022-05-01"));
        assigned(due("F", "2022-04-30"));
        String returned = assigned(due("G", "2022-06-30"));
        step(ofHoanhMo(), returned, submission("2022-04-10")).statusCode(200);
        step(approver(), returned, Map.of("step", "RETURN", "on", "2022-04-12", "ground", "Thiếu biên bản"))
                .statusCode(200);
        step(approver(), assigned(due("H", "2022-06-30")), Map.of("step", "CANCEL", "on", "2022-04-13", "ground", "x"))
                .statusCode(200);
        done(assigned(due("I", "2022-03-31")), "2022-03-30", "2022-03-31");
        var later = due("J", "2022-06-30");
        later.put("assignedOn", "2022-05-01");
        later.put("startsOn", "2022-05-01");
        assigned(later);

        String id = closed("MONTH", "2022-04-15");

        office().get(PERIODS + "/" + id + "/verification")
                .then()
                .body("closed.period", equalTo("2022-04"))
                .body("closed.tasks", equalTo(8))
                .body("closed.assigned", equalTo(0))
                .body("closed.carriedOver", equalTo(8))
                .body("closed.takenOver", equalTo(false))
                .body("agrees", equalTo(true))
                .body("enteredLate", equalTo(0));
        office().get(PERIODS + "/" + id + "/lines")
                .then()
                .body("items.reference", contains("A", "B", "C", "D", "E", "F", "G", "H"))
                .body(
                        "items.result",
                        contains(
                                "DONE_ON_TIME",
                                "DONE_LATE",
                                "HANDED_IN",
                                "IN_PROGRESS",
                                "NOT_BEGUN",
                                "OVERDUE",
                                "RETURNED",
                                "CANCELLED"));
        office().get(PERIODS + "/" + id + "/lines?result=OVERDUE&lead=BL-HM-DU&carriedOver=true&late=false")
                .then()
                .body("items.reference", contains("F"));
        office().get(PERIODS + "/" + id + "/leads")
                .then()
                .body("items.leadMember", contains(Assigned.SECRETARY))
                .body("items[0].due", equalTo(4))
                .body("items[0].done", equalTo(2))
                .body("items[0].onTime", equalTo(1))
                .body("items[0].late", equalTo(2))
                .body("items[0].returns", equalTo(1));
        office().accept("text/csv")
                .get(PERIODS + "/" + id + "/lines")
                .then()
                .statusCode(200)
                .body(containsString("task,reference"));
        office().get(PERIODS + "/" + id + "/history").then().body("action", contains("task-period.closed"));
    }

    @Test
    void what_is_entered_late_changes_no_closed_sheet_and_shows_in_the_next_one() {
        String done = assigned(due("A", "2022-04-20"));
        String voided = assigned(due("B", "2022-09-30"));
        String april = closed("MONTH", "2022-04-15");
        String digest = office().get(PERIODS + "/" + april).then().extract().path("digest");

        done(done, "2022-04-19", "2022-04-21");
        office().header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nhập trùng"))
                .post(Assigned.TASKS + "/" + voided + "/void")
                .then()
                .statusCode(200);
        assigned(due("C", "2022-09-30"));

        office().get(PERIODS + "/" + april + "/verification")
                .then()
                .body("recomputed.digest", equalTo(digest))
                .body("recomputed.overdue", equalTo(1))
                .body("agrees", equalTo(true))
                .body("enteredLate", equalTo(4));
        office().get(PERIODS + "/" + april + "/late")
                .then()
                .body("items.step", contains("SUBMIT", "VERIFY", "VOID", "ASSIGN"))
                .body("items.shownIn", everyItem(nullValue()));

        String may = closed("MONTH", "2022-05-01");
        office().get(PERIODS + "/" + may + "/lines")
                .then()
                .body("items.reference", contains("A", "C"))
                .body("items.result", contains("DONE_ON_TIME", "NOT_BEGUN"))
                .body("items.lateEntries", contains(2, 1));
        office().get(PERIODS + "/" + may).then().body("lateEntries", equalTo(3));
        office().get(PERIODS + "/" + april + "/late").then().body("items.shownIn", everyItem(equalTo("2022-05")));
        office().get(PERIODS + "/" + may + "/late").then().body("items", empty());
        String june = closed("MONTH", "2022-06-01");
        office().get(PERIODS + "/" + june + "/lines").then().body("items.reference", contains("C"));
    }

    @Test
    void a_period_is_closed_when_it_is_over_once_and_in_its_order() {
        close(office(), "BL", "YEAR", LocalDate.now().toString())
                .then()
                .statusCode(400)
                .body("violations.field", contains("on"));
        closed("QUARTER", "2022-02-01");
        close(office(), "BL", "QUARTER", "2022-03-31").then().statusCode(409);
        close(office(), "BL", "QUARTER", "2022-07-01")
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Periods are closed one after the other; the next to be closed begins on 2022-04-01."));
        close(office(), "BL", "QUARTER", "2021-12-31").then().statusCode(409);
        close(office(), "TY", "QUARTER", "2022-04-01").then().statusCode(400).body("violations.field", contains("org"));
        close(approver(), "BL", "QUARTER", "2022-04-01").then().statusCode(403);
        assertEquals(1, Database.number("select count(*) from task_period"));
        closed("QUARTER", "2022-04-01");
        closed("WEEK", "2022-04-01");
        office().get(PERIODS + "?org=BL&kind=QUARTER&from=2022-04-01").then().body("items.period", contains("2022-Q2"));
    }

    @Test
    void a_body_that_ended_closes_its_last_period_and_none_after() {
        closed("QUARTER", "2025-04-01");
        close(office(), "BL", "QUARTER", "2025-07-01").then().statusCode(400);
        closed("WEEK", "2025-06-30");
        close(office(), "BL", "WEEK", "2025-07-07").then().statusCode(400);
    }

    @Test
    void of_those_who_close_at_once_one_wins() throws Exception {
        Callable<Integer> closing =
                () -> close(office(), "BL", "MONTH", "2022-04-15").statusCode();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(List.of(closing, closing, closing, closing)).stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .sorted()
                    .toList();
            assertEquals(List.of(201, 409, 409, 409), answers);
        }
        assertEquals(1, Database.number("select count(*) from task_period"));
    }

    @Test
    void the_same_key_closes_once_and_is_answered_alike() {
        var body = Map.of("org", "BL", "kind", "MONTH", "on", "2022-04-15");
        String first = office().header("Idempotency-Key", "k1")
                .body(body)
                .post(PERIODS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        office().header("Idempotency-Key", "k1")
                .body(body)
                .post(PERIODS)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void a_period_is_previewed_before_it_is_closed() {
        assigned(due("A", "2022-04-30"));
        String asked = PERIODS + "/preview?org=BL&kind=MONTH&on=2022-04-15";
        office().get(asked)
                .then()
                .statusCode(200)
                .body("over", equalTo(true))
                .body("closed", nullValue())
                .body("totals.overdue", equalTo(1));
        String id = closed("MONTH", "2022-04-15");
        office().get(asked).then().body("closed", equalTo(id));
        office().get(PERIODS + "/preview?org=BL&kind=MONTH&on=2222-04-15")
                .then()
                .statusCode(400);
        office().get(PERIODS + "/preview?org=TY&kind=MONTH&on=2022-04-15")
                .then()
                .statusCode(404);
    }

    @Test
    void those_below_see_the_counts_and_their_own_lines_and_another_district_nothing() {
        assigned(due("A", "2022-04-30"));
        assigned(with(due("B", "2022-04-30"), "lead", Map.of("organisation", "BL-DV-DU")));
        String id = closed("MONTH", "2022-04-15");
        ofHoanhMo().get(PERIODS + "/" + id).then().statusCode(200).body("tasks", equalTo(2));
        ofHoanhMo()
                .get(PERIODS + "/" + id + "/verification")
                .then()
                .statusCode(200)
                .body("agrees", equalTo(true));
        ofHoanhMo().get(PERIODS + "/" + id + "/lines").then().body("items.reference", contains("A"));
        ofHoanhMo().get(PERIODS + "/" + id + "/leads").then().body("items.leadOrganisation", contains("BL-HM-DU"));
        office().get(PERIODS + "/" + id + "/lines?limit=1")
                .then()
                .body("items.reference", contains("A"))
                .body("next", notNullValue());
        var stranger = Desk.as(Tokens.of("ty").roles("document-reader").org("TY"));
        stranger.get(PERIODS + "/" + id).then().statusCode(404);
        stranger.get(PERIODS + "/" + id + "/verification").then().statusCode(404);
        stranger.get(PERIODS + "/" + id + "/lines").then().statusCode(404);
        stranger.get(PERIODS).then().body("items", hasSize(0));
    }

    @Test
    void whoever_was_entering_something_is_in_the_sheet_or_dated_after_it() throws Exception {
        String id = assigned(due("A", "2022-09-30"));
        try (var other = Database.connect();
                var statement = other.createStatement();
                var threads = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            statement.execute("""
                    insert into task_step (task, nr, step, state, on_day, due_on, lead_organisation, recorded_at, recorded_by)
                    values ('%s', 1, 'ACCEPT', 'ACCEPTED', '2022-04-15', '2022-09-30', 'BL-HM-DU', now(), 'other')""".formatted(id));
            var closing = threads.submit(() -> closed("MONTH", "2022-04-15"));
            Database.awaitWaiter("locktype = 'advisory' and classid = 1120");
            other.commit();
            String period = closing.get();
            office().get(PERIODS + "/" + period + "/lines").then().body("items.state", contains("ACCEPTED"));

            // Whose moment was taken before the close, and whose row is written after it.
            statement.execute("""
                    insert into task_step (task, nr, step, state, on_day, due_on, lead_organisation, recorded_at, recorded_by)
                    select '%s', 2, 'START', 'IN_PROGRESS', '2022-04-16', '2022-09-30', 'BL-HM-DU', closed_at - interval '1 s', 'other'
                    from task_period""".formatted(id));
            other.commit();
            office().get(PERIODS + "/" + period + "/verification")
                    .then()
                    .body("agrees", equalTo(true))
                    .body("enteredLate", equalTo(1));
        }
    }

    @Test
    void no_closed_period_changes_whoever_tries() {
        closed("MONTH", "2022-04-15");
        for (String change : List.of("update task_period set tasks = 1", "delete from task_period")) {
            org.junit.jupiter.api.Assertions.assertThrows(IllegalStateException.class, () -> Database.run(change));
        }
    }

    @Test
    void a_history_that_was_changed_behind_the_close_is_found_by_asking_again_and_the_close_says_what_it_said() {
        String task = assigned(due("A", "2022-04-20"));
        String id = closed("MONTH", "2022-04-15");
        String digest = office().get(PERIODS + "/" + id).path("digest");
        Database.run("""
                alter table task_step disable trigger user;
                update task_step set due_on = '2022-05-20' where task = '%s';
                alter table task_step enable trigger user""".formatted(task));
        office().get(PERIODS + "/" + id).then().body("overdue", equalTo(1)).body("digest", equalTo(digest));
        office().get(PERIODS + "/" + id + "/verification")
                .then()
                .body("closed.overdue", equalTo(1))
                .body("recomputed.overdue", equalTo(0))
                .body("recomputed.notBegun", equalTo(1))
                .body("agrees", equalTo(false));
    }
}
