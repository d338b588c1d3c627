package vn.capuy.document.task.escalation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.task.Assigned.SECRETARY;
import static vn.capuy.document.task.Assigned.TASKS;
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
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.task.Assigned;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DeadlineTest {
    @BeforeEach
    void no_tasks() {
        Desk.clear();
        Assigned.persons();
    }

    @Test
    void a_due_day_in_working_days_is_told_day_by_day() {
        // From Wednesday 2022-08-31; the national day is a holiday on 1 and 2 September 2022.
        var asked = inWorkingDays("2022-08-31", 3);
        String id = assigned(asked);
        office().get(TASKS + "/" + id).then().body("task.dueOn", equalTo("2022-09-07"));
        office().get(TASKS + "/" + id + "/deadline")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2022-09-07"))
                .body("course", hasSize(1))
                .body("course[0].workingDays", equalTo(3))
                .body("course[0].moved", equalTo(false))
                .body("course[0].way.days", equalTo(3))
                .body("course[0].way.provisional", equalTo(false))
                .body("course[0].way.steps.kind", contains("HOLIDAY", "HOLIDAY", "WEEKEND", "WORKING"))
                .body("course[0].way.steps.counted", contains(0, 0, 0, 3))
                .body("workingDaysLate", greaterThan(900));
        assertEquals(1, Database.number("select count(*) from task_reckoning where days = 3 and nr = 0"));
    }

    @Test
    void a_day_and_an_extension_in_working_days_are_told_in_turn() {
        String id = assigned(task());
        step(approver(), id, extension(Map.of("dueInWorkingDays", 5)))
                .statusCode(200)
                .body("task.dueOn", equalTo("2022-10-07"));
        step(ofHoanhMo(), id, submission("2022-10-10")).statusCode(200);
        office().get(TASKS + "/" + id + "/deadline")
                .then()
                .body("course.step", contains("ASSIGN", "EXTEND"))
                .body("course.workingDays", contains(null, 5))
                .body("course.from", contains("2022-02-15", "2022-09-30"))
                .body("course[1].ground", equalTo("Mưa lũ"))
                .body("handedInOn", equalTo("2022-10-10"))
                .body("workingDaysLate", equalTo(1))
                .body("workingDaysLeft", equalTo(0));
    }

    @Test
    void a_due_day_is_given_in_one_way() {
        var both = with(task(), "dueInWorkingDays", 3);
        office().body(both).post(TASKS).then().statusCode(400).body("violations.field", contains("dueInWorkingDays"));
        for (int days : new int[] {0, -1, 1001}) {
            office().body(inWorkingDays("2022-08-31", days))
                    .post(TASKS)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("dueInWorkingDays"));
        }
        String id = assigned(task());
        step(approver(), id, extension(Map.of("dueInWorkingDays", 5, "dueOn", "2022-11-30")))
                .statusCode(400)
                .body("violations.field", contains("dueInWorkingDays"));
        step(approver(), id, extension(Map.of())).statusCode(400).body("violations.field", contains("dueOn"));
        step(ofHoanhMo(), id, Map.of("step", "ACCEPT", "on", "2022-02-15", "dueInWorkingDays", 3))
                .statusCode(400)
                .body("violations.field", contains("dueInWorkingDays"));
        assertEquals(1, Database.number("select count(*) from task_step"));
    }

    @Test
    void days_of_which_no_calendar_is_kept_are_refused() {
        for (String day : new String[] {"2201-01-01", "+999999999-12-31"}) {
            office().body(with(task(), "dueOn", day)).post(TASKS).then().statusCode(400);
        }
        office().body(with(with(task(), "assignedOn", "1945-09-02"), "startsOn", "1945-09-02"))
                .post(TASKS)
                .then()
                .statusCode(400);
        assertEquals(0, Database.number("select count(*) from task"));
    }

    @Test
    void what_is_due_is_listed_with_the_working_days_late_and_left() {
        String late = assigned(task());
        String today = today(0);
        String due = ofProvince(recent(today, today));
        String ahead = ofProvince(recent(today, today(400)));
        step(ofHoanhMo(), assigned(task()), submission("2022-09-20")).statusCode(200);
        provinceClerk()
                .get(TASKS + "/due")
                .then()
                .statusCode(200)
                .body("items.id", contains(late, due, ahead))
                .body("items[0].workingDaysLate", greaterThan(900))
                .body("items[1].workingDaysLeft", equalTo(0))
                .body("items[1].workingDaysLate", equalTo(0))
                .body("items[2].workingDaysLeft", greaterThan(200));
        provinceClerk().get(TASKS + "/due?within=0").then().body("items.id", contains(late, due));
        provinceClerk().get(TASKS + "/due?late=true").then().body("items.id", contains(late));
        provinceClerk().get(TASKS + "/due?late=false").then().body("items.id", contains(due, ahead));
        provinceClerk().get(TASKS + "/due?lead=" + SECRETARY).then().body("items.id", contains(late));
        provinceClerk().get(TASKS + "/due?within=-1").then().statusCode(400);
        ofHoanhMo().get(TASKS + "/due").then().body("items", hasSize(1));
    }

    /** Of the province, which still stands. */
    private static Map<String, Object> recent(String assignedOn, String dueOn) {
        var recent = new HashMap<>(task());
        recent.putAll(Map.of(
                "assignedBy", "QN",
                "lead", Map.of("organisation", "QN-HM-DU"),
                "assignedOn", assignedOn,
                "startsOn", assignedOn,
                "dueOn", dueOn));
        return recent;
    }

    private static String ofProvince(Map<String, Object> task) {
        return provinceClerk()
                .body(task)
                .post(TASKS)
                .then()
                .statusCode(201)
                .extract()
                .path("task.id");
    }

    private static String today(int plus) {
        return LocalDate.parse(Database.column("select cast((now() at time zone 'Asia/Ho_Chi_Minh') as date)::text")
                        .getFirst())
                .plusDays(plus)
                .toString();
    }

    private static Map<String, Object> inWorkingDays(String startsOn, int days) {
        var asked = new HashMap<>(task());
        asked.put("startsOn", startsOn);
        asked.put("dueInWorkingDays", days);
        asked.remove("dueOn");
        return asked;
    }

    private static Map<String, Object> extension(Map<String, Object> due) {
        var asked = new HashMap<String, Object>(due);
        asked.putAll(Map.of("step", "EXTEND", "on", "2022-09-01", "ground", "Mưa lũ"));
        return asked;
    }
}
