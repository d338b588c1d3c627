package vn.capuy.document.period;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.period.Closed.close;
import static vn.capuy.document.period.Closed.closed;
import static vn.capuy.document.task.Assigned.SECRETARY;
import static vn.capuy.document.task.Assigned.approver;
import static vn.capuy.document.task.Assigned.assigned;
import static vn.capuy.document.task.Assigned.ofHoanhMo;
import static vn.capuy.document.task.Assigned.office;
import static vn.capuy.document.task.Assigned.step;
import static vn.capuy.document.task.Assigned.submission;
import static vn.capuy.document.task.Assigned.task;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.task.Assigned;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** What the close of a quarter or a year tells those who appraise cadres: the form of docs/feeds.md, which cadre-service reads. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PersonResultsTest {
    @BeforeEach
    void no_tasks() {
        Desk.clear();
        Assigned.persons();
    }

    private static String due(String reference, String on) {
        return assigned(with(with(task(), "reference", reference), "dueOn", on));
    }

    private static void done(String id, String submitted) {
        step(ofHoanhMo(), id, submission(submitted)).statusCode(200);
        step(approver(), id, Map.of("step", "VERIFY", "on", submitted)).statusCode(200);
    }

    @Test
    void the_tasks_that_were_due_in_the_quarter_are_told_of_each_person_and_of_no_body() {
        done(due("A", "2022-04-01"), "2022-03-30");
        done(due("B", "2022-06-30"), "2022-06-30");
        done(due("C", "2022-06-01"), "2022-06-02");
        due("D", "2022-06-30");
        due("E", "2022-03-31");
        due("F", "2022-07-01");
        step(ofHoanhMo(), due("G", "2022-05-01"), submission("2022-05-03")).statusCode(200);
        String cancelled = due("H", "2022-05-01");
        step(approver(), cancelled, Map.of("step", "CANCEL", "on", "2022-04-13", "ground", "Thôi"))
                .statusCode(200);
        assigned(with(with(task(), "dueOn", "2022-05-01"), "lead", Map.of("organisation", "BL-HM-DU")));

        closed("QUARTER", "2022-05-01");

        var told = Database.column("select payload::text from outbox where type = '" + PersonResults.TYPE + "'");
        assertEquals(1, told.size());
        var payload = JsonPath.from(told.getFirst());
        assertThat(
                payload.getMap("").keySet(),
                containsInAnyOrder("person", "period", "assigned", "done", "onTime", "late", "beyond", "closedOn"));
        assertEquals(SECRETARY, payload.get("person"));
        assertEquals("2022-Q2", payload.get("period"));
        // A was done before the quarter in which it was due; G waits for its verification; E was due in the quarter
        // before.
        assertEquals(5, payload.getInt("assigned"));
        assertEquals(3, payload.getInt("done"));
        assertEquals(2, payload.getInt("onTime"));
        assertEquals(2, payload.getInt("late"));
        assertEquals(0, payload.getInt("beyond"));
    }

    @Test
    void weeks_and_months_tell_nothing() {
        due("A", "2022-05-01");
        closed("WEEK", "2022-05-01");
        closed("MONTH", "2022-05-01");
        assertEquals(0, Database.number("select count(*) from outbox where type = '" + PersonResults.TYPE + "'"));
    }

    @Test
    void a_person_who_leads_for_several_bodies_is_told_with_the_sum_of_those_that_have_closed() {
        due("A", "2022-05-01");
        assigned(with(with(with(task(), "assignedBy", "BL-HM-DU"), "reference", "B"), "dueOn", "2022-05-01"));
        closed("YEAR", "2022-05-01");
        close(office(), "BL-HM-DU", "YEAR", "2022-05-01").then().statusCode(201);
        assertEquals(
                List.of("2022 1", "2022 2"),
                Database.column(
                        "select concat_ws(' ', payload ->> 'period', payload ->> 'assigned') from outbox where type = '"
                                + PersonResults.TYPE + "' order by written"));
    }

    @Test
    void it_is_read_in_the_feed_as_an_event_of_the_person() {
        due("A", "2022-05-01");
        closed("QUARTER", "2022-05-01");
        Desk.as(Tokens.of("cadre-service").roles("feed-reader").org("TW"))
                .get(Desk.ROOT + "/feed?limit=2000")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("type", contains(PersonResults.TYPE))
                .body("subject", contains(SECRETARY))
                .body("[0].data.late", equalTo(1));
    }

    @Test
    void two_bodies_that_close_at_once_are_both_in_the_sum() throws Exception {
        due("A", "2022-05-01");
        try (var other = Database.connect();
                var statement = other.createStatement();
                var threads = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('task results of persons', 0))");
            statement.execute("""
                    with closed as (
                      insert into task_period (id, org, kind, first_day, last_day, body_day, closed_at, closed_by, taken_over, tasks,
                        assigned, carried_over, done_on_time, done_late, handed_in, in_progress, not_begun, returned, overdue,
                        cancelled, late_entries, digest)
                      values (gen_random_uuid(), 'BL-HM-DU', 'YEAR', '2022-01-01', '2022-12-31', '2022-12-31', now(), 'x', false,
                        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, repeat('0', 64)) returning id)
                    insert into task_period_person (period, person, assigned, done, on_time, late)
                    select id, '%s', 1, 1, 1, 0 from closed""".formatted(SECRETARY));
            var closing = threads.submit(() -> closed("YEAR", "2022-05-01"));
            Database.awaitWaiter("locktype = 'advisory'");
            other.commit();
            closing.get();
        }
        assertEquals(
                List.of("2 1"),
                Database.column(
                        "select concat_ws(' ', payload ->> 'assigned', payload ->> 'done') from outbox where type = '"
                                + PersonResults.TYPE + "'"));
    }
}
