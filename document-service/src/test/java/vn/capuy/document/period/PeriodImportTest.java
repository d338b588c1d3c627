package vn.capuy.document.period;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.period.Closed.PERIODS;
import static vn.capuy.document.period.Closed.close;
import static vn.capuy.document.period.Closed.closed;
import static vn.capuy.document.task.Assigned.office;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.task.Assigned;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PeriodImportTest {
    @BeforeEach
    void no_tasks() {
        Desk.clear();
        Assigned.persons();
    }

    private static ValidatableResponse imported(String options, String rows) {
        return importCsv(office(), "task-periods/imports" + options, "organisation,kind,on,closed_on,minutes\n" + rows)
                .then();
    }

    @Test
    void closes_of_the_past_are_closed_at_the_import_and_say_so() {
        Assigned.assigned(Assigned.task());
        imported("", """
                BL,QUARTER,2022-05-09,2022-07-04,15-TB/VPHU
                BL,QUARTER,2022-01-01,,
                BL,MONTH,2022-05-31,,
                """).statusCode(200).body("written", equalTo(3));
        office().get(PERIODS + "?kind=QUARTER")
                .then()
                .body("items.period", contains("2022-Q1", "2022-Q2"))
                .body("items.takenOver", everyItem(equalTo(true)))
                .body("items[1].firstClosedOn", equalTo("2022-07-04"))
                .body("items[1].minutes", equalTo("15-TB/VPHU"))
                .body("items.tasks", contains(1, 1));
        close(office(), "BL", "QUARTER", "2022-07-01").then().statusCode(201).body("takenOver", equalTo(false));
    }

    @Test
    void every_faulty_row_is_told_and_nothing_is_closed() {
        closed("QUARTER", "2022-01-01");
        imported("", """
                BL,QUARTER,2022-03-31,,
                BL,QUARTER,2022-07-01,,
                BL,YEAR,2222-01-01,,
                BL,DAY,2022-01-01,,
                TY,MONTH,2022-01-01,,
                BL,WEEK,2022-02-06,2022-02-06,
                BL,WEEK,2022-02-07,2222-02-06,
                BL,MONTH,2022-02-07,,
                BL,MONTH,2022-02-28,,
                """)
                .statusCode(400)
                .body("violations.row", contains(2, 3, 4, 5, 6, 7, 8, 10))
                .body(
                        "violations.column",
                        contains("on", "on", "on", "kind", "organisation", "closed_on", "closed_on", "on"));
        assertEquals(1, Database.number("select count(*) from task_period"));
        imported("?dryRun=true", "BL,QUARTER,2022-04-01,,\n").statusCode(200).body("written", equalTo(0));
        assertEquals(1, Database.number("select count(*) from task_period"));
    }

    @Test
    void a_file_that_waited_for_another_close_does_not_close_out_of_order() throws Exception {
        try (var other = Database.connect();
                var statement = other.createStatement();
                var threads = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(1120, hashtext('BL'))");
            var importing =
                    threads.submit(() -> imported("", "BL,MONTH,2022-01-01,,\n").statusCode(409));
            Database.awaitWaiter("locktype = 'advisory' and classid = 1120");
            statement.execute("""
                    insert into task_period (id, org, kind, first_day, last_day, body_day, closed_at, closed_by, taken_over, tasks,
                      assigned, carried_over, done_on_time, done_late, handed_in, in_progress, not_begun, returned, overdue, cancelled,
                      late_entries, digest)
                    values (gen_random_uuid(), 'BL', 'MONTH', '2022-05-01', '2022-05-31', '2022-05-31', now(), 'x', false,
                      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, repeat('0', 64))""");
            other.commit();
            importing.get();
        }
        assertEquals(1, Database.number("select count(*) from task_period"));
    }
}
