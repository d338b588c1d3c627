package vn.capuy.document.task.escalation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static vn.capuy.document.Desk.administrator;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.task.Assigned.OTHER_SECRETARY;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.task.Assigned;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReminderTest {
    private static final String REMINDERS = TASKS + "/reminders?onDay=";
    private static final String RUNGS = TASKS + "/rungs";

    @BeforeEach
    void no_tasks() {
        Desk.clear();
        Assigned.persons();
    }

    @Test
    void the_lead_the_assigner_and_the_head_are_told_in_turn() {
        String id = assigned(task());
        // Due on Friday 2022-09-30.
        told("2022-09-16", "TEN_DAYS_LEFT", SECRETARY);
        told("2022-09-27", "THREE_DAYS_LEFT", SECRETARY);
        told("2022-09-30", "DUE", SECRETARY);
        told("2022-10-03", "OVERDUE", "BL");
        told("2022-10-07", "ESCALATED", "BL-HM-DU");
        office().get(REMINDERS + "2022-09-28").then().body("items", empty());
        office().get(REMINDERS + "2022-10-07")
                .then()
                .body("items[0].task", equalTo(id))
                .body("items[0].rungName", equalTo("Overdue by five working days, told to the head"))
                .body("items[0].workingDaysLate", equalTo(5))
                .body("items[0].leaderless", equalTo(false));
    }

    @Test
    void what_was_handed_in_by_the_day_is_not_reminded_of_and_what_was_returned_is_again() {
        String id = assigned(task());
        step(ofHoanhMo(), id, submission("2022-09-28")).statusCode(200);
        office().get(REMINDERS + "2022-09-27").then().body("items.task", contains(id));
        office().get(REMINDERS + "2022-09-30").then().body("items", empty());
        step(approver(), id, Map.of("step", "RETURN", "on", "2022-10-01", "ground", "Thiếu biên bản"))
                .statusCode(200);
        office().get(REMINDERS + "2022-09-30").then().body("items", empty());
        office().get(REMINDERS + "2022-10-03").then().body("items.task", contains(id));
    }

    @Test
    void an_extension_moves_what_is_told_from_its_day_on() {
        String id = assigned(task());
        step(approver(), id, Map.of("step", "EXTEND", "on", "2022-09-28", "ground", "Mưa lũ", "dueOn", "2022-10-31"))
                .statusCode(200);
        office().get(REMINDERS + "2022-09-27").then().body("items.task", contains(id));
        office().get(REMINDERS + "2022-09-30").then().body("items", empty());
        office().get(REMINDERS + "2022-10-31").then().body("items.dueOn", contains("2022-10-31"));
        office().get(REMINDERS + "2022-02-13").then().body("items", empty());
    }

    @Test
    void of_a_lead_who_has_left_office_the_body_that_assigned_is_told_instead() {
        var asked = with(task(), "lead", Map.of("organisation", "BL-DV-DU", "member", OTHER_SECRETARY));
        assigned(with(asked, "dueOn", "2022-05-31"));
        assigned(with(with(asked, "dueOn", "2022-06-01"), "reference", "NTM-1-2022"));
        told("2022-05-31", "DUE", OTHER_SECRETARY);
        office().get(REMINDERS + "2022-06-01")
                .then()
                .body("items.rung", containsInAnyOrder("OVERDUE", "DUE"))
                .body("items.to", contains("BL", "BL"))
                .body("items.leaderless", contains(true, true));
    }

    @Test
    void in_the_place_of_a_district_that_ended_the_province_is_told_and_for_a_commune_its_successor() {
        assigned(with(task(), "dueOn", "2025-07-04"));
        var ofCommune = with(with(task(), "assignedBy", "BL-HM-DU"), "dueOn", "2025-07-04");
        assigned(with(ofCommune, "lead", Map.of("organisation", "BL-HM-C01")));
        told("2025-06-20", "TEN_DAYS_LEFT", SECRETARY, "BL-HM-C01");
        Desk.provinceClerk()
                .get(REMINDERS + "2025-07-01")
                .then()
                .body("items.assignedBy", containsInAnyOrder("BL", "BL-HM-DU"))
                .body("items.find { it.assignedBy == 'BL' }.to", equalTo("QN"))
                .body("items.find { it.assignedBy == 'BL-HM-DU' }.to", equalTo("QN-HM-DU"));
    }

    @Test
    void what_others_lead_is_not_told_and_the_list_is_a_file_too() {
        assigned(with(task(), "lead", Map.of("organisation", "BL-DV-DU")));
        ofHoanhMo().get(REMINDERS + "2022-09-30").then().statusCode(200).body("items", empty());
        office().accept("text/csv")
                .get(REMINDERS + "2022-09-30")
                .then()
                .statusCode(200)
                .body(containsString("DUE,Due today,LEAD,BL-DV-DU,"));
        office().get(REMINDERS + "1900-01-01").then().statusCode(400);
    }

    @Test
    void the_ladder_is_an_administrators_and_each_version_holds_from_its_day() {
        assigned(task());
        var rung = rung("THREE_DAYS_LEFT", "2022-09-28", -2);
        office().body(rung).post(RUNGS).then().statusCode(403);
        String id = administrator()
                .body(with(rung, "basis", Map.of("document", "08-QC/TW", "article", "Điều 7", "certainty", "OPEN")))
                .post(RUNGS)
                .then()
                .statusCode(201)
                .body("document", equalTo("08-QC/TW"))
                .extract()
                .path("id");
        administrator().body(rung).post(RUNGS).then().statusCode(409);
        told("2022-09-27", "THREE_DAYS_LEFT", SECRETARY);
        told("2022-09-28", "THREE_DAYS_LEFT", "BL");
        var ended = with(rung("THREE_DAYS_LEFT", "2022-10-01", -2), "active", false);
        administrator().body(ended).post(RUNGS).then().statusCode(201);
        assigned(with(task(), "dueOn", "2022-11-30"));
        office().get(REMINDERS + "2022-11-28").then().body("items.rung", not(hasItem("THREE_DAYS_LEFT")));
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nhập nhầm"))
                .post(RUNGS + "/" + id + "/void")
                .then()
                .statusCode(200);
        office().get(REMINDERS + "2022-09-28").then().body("items", empty());
        office().get(RUNGS)
                .then()
                .body("code", hasItems("TEN_DAYS_LEFT", "DUE", "OVERDUE", "ESCALATED"))
                .body("findAll { it.code == 'THREE_DAYS_LEFT' }.size()", equalTo(3));
    }

    @Test
    void a_faulty_rung_is_refused() {
        for (var wrong : List.of(
                with(rung("three", "2027-01-01", -3), "nameEn", "x"),
                rung("THREE", "2027-01-01", 251),
                rung("THREE", "9999-01-01", -3),
                with(rung("THREE", "2027-01-01", -3), "audience", "ALL"),
                with(rung("THREE", "2027-01-01", -3), "basis", Map.of("document", "08-QC/TW")))) {
            administrator().body(wrong).post(RUNGS).then().statusCode(400);
        }
    }

    private static void told(String day, String rung, String... to) {
        office().get(REMINDERS + day)
                .then()
                .statusCode(200)
                .body("items.rung", everyItem(equalTo(rung)))
                .body("items.to", containsInAnyOrder(to));
    }

    private static Map<String, Object> rung(String code, String from, int days) {
        return new HashMap<>(Map.of(
                "code", code, "from", from, "days", days, "audience", "ASSIGNER", "nameVi", "Còn hai ngày làm việc"));
    }
}
