package vn.capuy.document.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.capuy.document.Desk.administrator;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.importer;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.task.Assigned.OTHER_SECRETARY;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.workinggroup.Groups;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TaskTest {
    @BeforeEach
    void no_tasks() {
        Desk.clear();
        Assigned.persons();
    }

    @Test
    void a_task_goes_from_its_assignment_to_its_verification() {
        String id = assigned(task());
        step(ofHoanhMo(), id, Map.of("step", "ACCEPT", "on", "2022-02-15")).statusCode(200);
        step(ofHoanhMo(), id, Map.of("step", "START", "on", "2022-03-01")).statusCode(200);
        step(ofHoanhMo(), id, submission("2022-09-20"))
                .statusCode(200)
                .body("task.state", equalTo("SUBMITTED"))
                .body("products.reference", contains("Báo cáo kết quả"));
        step(approver(), id, Map.of("step", "RETURN", "on", "2022-09-25", "ground", "Thiếu biên bản thẩm tra"))
                .statusCode(200)
                .body("task.state", equalTo("RETURNED"));
        step(ofHoanhMo(), id, submission("2022-09-30")).statusCode(200);
        step(approver(), id, Map.of("step", "VERIFY", "on", "2022-10-03"))
                .statusCode(200)
                .body("task.state", equalTo("VERIFIED"))
                .body("takenSteps.step", contains("ASSIGN", "ACCEPT", "START", "SUBMIT", "RETURN", "SUBMIT", "VERIFY"))
                .body("allowedSteps", empty());
        office().get(TASKS + "/" + id + "/history").then().body("action", hasItems("task.assigned", "task.step"));
    }

    @Test
    void each_of_the_six_things_is_asked_for() {
        for (String thing : List.of("lead", "content", "dueOn", "responsibility", "authority", "product")) {
            var without = task();
            without.remove(thing);
            office().body(without).post(TASKS).then().statusCode(400).body("violations.field", contains(thing));
        }
        assertEquals(0, Database.number("select count(*) from task"));
    }

    @Test
    void everything_that_is_wrong_with_a_task_is_told_at_once() {
        var wrong = task();
        wrong.put("startsOn", "2022-02-13");
        wrong.put("dueOn", "2022-02-12");
        wrong.put("lead", Map.of("organisation", "TY", "member", "BL-P9999"));
        wrong.put("field", "NOWHERE");
        wrong.put("source", Map.of("kind", "MEETING"));
        office().body(wrong)
                .post(TASKS)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "startsOn", "dueOn", "lead.organisation", "lead.member", "field", "source.reference"));
        assertEquals(0, Database.number("select count(*) from task_step"));
    }

    @Test
    void a_person_leads_only_while_in_office_there() {
        office().body(with(task(), "lead", Map.of("organisation", "BL-HM-DU", "member", OTHER_SECRETARY)))
                .post(TASKS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("lead.member"));
        var last = task();
        last.put("assignedOn", "2022-05-31");
        last.put("startsOn", "2022-06-01");
        last.put("lead", Map.of("organisation", "BL-DV-DU", "member", OTHER_SECRETARY));
        office().body(last).post(TASKS).then().statusCode(201);
        var after = task();
        after.put("assignedOn", "2022-06-01");
        after.put("startsOn", "2022-06-01");
        after.put("lead", Map.of("organisation", "BL-DV-DU", "member", OTHER_SECRETARY));
        office().body(after).post(TASKS).then().statusCode(400);
    }

    @Test
    void it_is_handed_over_and_never_without_a_lead() {
        String id = assigned(task());
        step(office(), id, Map.of("step", "HAND_OVER", "on", "2022-05-04", "ground", "Chuyển công tác"))
                .statusCode(400)
                .body("violations.field", contains("lead"));
        step(
                        office(),
                        id,
                        Map.of(
                                "step",
                                "HAND_OVER",
                                "on",
                                "2022-05-04",
                                "ground",
                                "Chuyển công tác",
                                "lead",
                                Map.of("organisation", "BL-HM-DU")))
                .statusCode(200)
                .body("task.leadOrganisation", equalTo("BL-HM-DU"))
                .body("task.leadMember", equalTo(null))
                .body("takenSteps.leadMember", contains(Assigned.SECRETARY, null));
    }

    @Test
    void the_leads_steps_are_the_leads_and_the_others_the_assigners() {
        String id = assigned(task());
        var ofDongVan = Desk.as(
                Tokens.of("dv").roles("document-editor", "document-approver").org("BL-DV"));
        step(ofDongVan, id, Map.of("step", "ACCEPT")).statusCode(404);
        var leadsApprover = Desk.as(Tokens.of("hm-approver")
                .roles("document-editor", "document-approver")
                .org("BL-HM"));
        step(ofHoanhMo(), id, submission("2022-09-20")).statusCode(200);
        step(leadsApprover, id, Map.of("step", "VERIFY", "on", "2022-09-21"))
                .statusCode(403)
                .body("detail", equalTo("This step is taken by the body that assigned the task."));
        step(ofHoanhMo(), id, Map.of("step", "VERIFY", "on", "2022-09-21")).statusCode(403);
    }

    @Test
    void time_is_extended_with_a_ground_and_only_to_a_later_day() {
        String id = assigned(task());
        step(approver(), id, Map.of("step", "EXTEND", "on", "2022-09-01", "dueOn", "2022-09-30", "ground", "Mưa lũ"))
                .statusCode(400)
                .body("violations.field", contains("dueOn"));
        step(approver(), id, Map.of("step", "EXTEND", "on", "2022-09-01", "dueOn", "2022-11-30"))
                .statusCode(400)
                .body("violations.field", contains("ground"));
        step(approver(), id, Map.of("step", "EXTEND", "on", "2022-09-01", "dueOn", "2022-11-30", "ground", "Mưa lũ"))
                .statusCode(200)
                .body("task.dueOn", equalTo("2022-11-30"))
                .body("task.firstDueOn", equalTo("2022-09-30"));
    }

    @Test
    void days_do_not_run_backwards_and_not_into_the_future() {
        String id = assigned(task());
        step(ofHoanhMo(), id, Map.of("step", "ACCEPT", "on", "2022-02-13")).statusCode(400);
        step(ofHoanhMo(), id, Map.of("step", "ACCEPT", "on", "2222-02-13")).statusCode(400);
        step(ofHoanhMo(), id, Map.of("step", "VERIFY", "on", "2022-03-13")).statusCode(409);
        assertEquals(1, Database.number("select count(*) from task_step"));
    }

    @Test
    void a_part_is_done_within_the_time_of_the_whole() {
        String whole = assigned(task());
        office().body(with(with(task(), "parent", whole), "dueOn", "2022-10-01"))
                .post(TASKS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("dueOn"));
        assigned(with(task(), "parent", whole));
        office().get(TASKS + "?parent=" + whole).then().body("items.parent", contains(whole));
    }

    @Test
    void a_blank_name_is_neither_a_source_nor_a_product() {
        office().body(with(task(), "source", Map.of("kind", "MEETING", "reference", " ")))
                .post(TASKS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("source.reference"));
        String id = assigned(task());
        String document = Desk.issued(Desk.document("BL", "RESOLUTION", "2022-01-10"));
        var products = List.of(Map.of("document", document, "reference", " "));
        step(
                        ofHoanhMo(),
                        id,
                        Map.of("step", "SUBMIT", "on", "2022-09-20", "products", List.of(Map.of("reference", " "))))
                .statusCode(400)
                .body("violations.field", contains("products[0]"));
        step(office(), id, Map.of("step", "SUBMIT", "on", "2022-09-20", "products", products))
                .statusCode(200)
                .body("products.document", contains(document))
                .body("products[0].reference", equalTo(null));
    }

    @Test
    void a_document_that_was_voided_is_neither_a_source_nor_a_product() {
        String document = Desk.issued(Desk.document("BL", "RESOLUTION", "2022-01-10"));
        Database.run("update document set voided_at = now(), voided_by = 'x', void_reason = 'x' where id = '" + document
                + "'");
        office().body(with(task(), "source", Map.of("kind", "DOCUMENT", "document", document)))
                .post(TASKS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("source.document"));
        String id = assigned(task());
        step(
                        office(),
                        id,
                        Map.of("step", "SUBMIT", "on", "2022-09-20", "products", List.of(Map.of("document", document))))
                .statusCode(400)
                .body("violations.field", contains("products[0].document"));
    }

    @Test
    void nothing_new_is_of_a_field_that_was_voided() {
        administrator()
                .body(Map.of("code", "GONE", "name", Map.of("vi", "Lĩnh vực", "en", "Field", "ar", "مجال")))
                .post(Desk.ROOT + "/fields")
                .then()
                .statusCode(201);
        String before = assigned(with(task(), "field", "GONE"));
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nhập nhầm"))
                .post(Desk.ROOT + "/fields/GONE/void")
                .then()
                .statusCode(200);
        office().body(with(task(), "field", "GONE"))
                .post(TASKS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("field"));
        Desk.clerk()
                .body(with(Groups.committee(), "field", "GONE"))
                .post(Groups.COMMITTEES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("field"));
        importCsv(importer(), "steering-committees/imports", """
                founded_by,reference,name_vi,name_en,name_ar,field,purpose,founded_on,decision,ended_on,end_ground,merged_into,void_reason
                BL,A,Ban Chỉ đạo A,,,GONE,Chỉ đạo,2020-10-01,,,,,
                """)
                .then()
                .statusCode(400)
                .body("violations.column", contains("field"));
        office().get(TASKS + "/" + before).then().body("task.field", equalTo("GONE"));
    }

    @Test
    void the_database_takes_no_step_that_does_not_follow_the_last_one() {
        String id = assigned(task());
        refused(id, 2, "ACCEPTED", "2022-02-15");
        refused(id, 1, "ACCEPTED", "2022-02-13");
        Database.run(inserted(id, 1, "CANCELLED", "2022-02-15"));
        refused(id, 2, "ACCEPTED", "2022-02-16");
        assertEquals(2, Database.number("select count(*) from task_step"));
    }

    private static void refused(String id, int nr, String state, String on) {
        assertThrows(IllegalStateException.class, () -> Database.run(inserted(id, nr, state, on)));
    }

    private static String inserted(String id, int nr, String state, String on) {
        return """
                insert into task_step (task, nr, step, state, on_day, due_on, lead_organisation, recorded_at, recorded_by)
                values ('%s', %d, 'ACCEPT', '%s', '%s', '2022-09-30', 'BL-HM-DU', now(), 'x')""".formatted(id, nr, state, on);
    }
}
