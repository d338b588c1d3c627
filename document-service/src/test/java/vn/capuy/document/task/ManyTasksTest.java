package vn.capuy.document.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.task.Assigned.SECRETARY;
import static vn.capuy.document.task.Assigned.TASKS;
import static vn.capuy.document.task.Assigned.assigned;
import static vn.capuy.document.task.Assigned.office;
import static vn.capuy.document.task.Assigned.task;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ManyTasksTest {
    private static final String MANY = TASKS + "/many";

    @BeforeEach
    void no_tasks() {
        Desk.clear();
        Assigned.persons();
    }

    @Test
    void the_tasks_of_a_resolution_are_assigned_in_one_go() {
        String document = Desk.issued(document("BL", "PLAN", "2022-02-10"));
        office().body(with(
                        many(
                                item("A-1"),
                                with(item("A-2"), "dueOn", "2022-06-30"),
                                with(item("A-3"), "field", "NEW_RURAL")),
                        "source",
                        Map.of("kind", "DOCUMENT", "document", document)))
                .post(MANY)
                .then()
                .statusCode(201)
                .body("reference", contains("A-1", "A-2", "A-3"))
                .body("dueOn", contains("2022-09-30", "2022-06-30", "2022-09-30"))
                .body("field", contains(null, null, "NEW_RURAL"))
                .body("sourceDocument", everyItem(equalTo(document)));
        assertEquals(3, Database.number("select count(*) from task_step where step = 'ASSIGN' and nr = 0"));
        office().get(TASKS + "?document=" + document).then().body("items", hasSize(3));
    }

    @Test
    void all_faults_are_told_by_their_place_and_nothing_is_assigned() {
        assigned(with(task(), "reference", "TAKEN"));
        long before = Database.number("select count(*) from journal");
        office().body(with(
                        many(
                                item("A-1"),
                                with(item("A-1"), "dueOn", "2022-02-13"),
                                with(item("TAKEN"), "lead", Map.of("organisation", "TY")),
                                with(item("A-4"), "lead", Map.of("organisation", "BL-DV-DU", "member", SECRETARY))),
                        "source",
                        Map.of("kind", "MEETING")))
                .post(MANY)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "source.reference",
                                "tasks[1].dueOn",
                                "tasks[1].reference",
                                "tasks[2].lead.organisation",
                                "tasks[2].reference",
                                "tasks[3].lead.member"));
        assertEquals(1, Database.number("select count(*) from task"));
        assertEquals(before, Database.number("select count(*) from journal where action <> 'task.refused'"));
    }

    @Test
    void what_is_missing_in_one_of_them_is_told_by_its_place() {
        var without = new LinkedHashMap<>(item("A-2"));
        without.remove("authority");
        office().body(many(item("A-1"), without))
                .post(MANY)
                .then()
                .statusCode(400)
                .body("violations.field", contains("tasks[1].authority"));
        office().body(many()).post(MANY).then().statusCode(400).body("violations.field", hasItem("tasks"));
        var tooMany = new ArrayList<Map<String, Object>>();
        for (int i = 0; i <= 200; i++) {
            tooMany.add(item("B-" + i));
        }
        office().body(with(many(), "tasks", tooMany)).post(MANY).then().statusCode(400);
        assertEquals(0, Database.number("select count(*) from task"));
    }

    @Test
    void words_of_every_script_are_kept_and_what_cannot_be_kept_is_refused() {
        String words = "Xoá đói, giảm nghèo – القضاء على الفقر \uD83C\uDF3E";
        office().body(many(with(item("A-1"), "content", words)))
                .post(MANY)
                .then()
                .statusCode(201)
                .body("content", contains(words));
        office().body(many(item("A-2"), with(item("A-3"), "content", "x\u0000y")))
                .post(MANY)
                .then()
                .statusCode(400);
        assertEquals(1, Database.number("select count(*) from task"));
    }

    @Test
    void a_repeated_request_assigns_once() {
        var asked = many(item("A-1"), item("A-2"));
        for (int i = 0; i < 2; i++) {
            office().header("Idempotency-Key", "tasks-of-plan-1")
                    .body(asked)
                    .post(MANY)
                    .then()
                    .statusCode(201);
        }
        assertEquals(2, Database.number("select count(*) from task"));
        office().body(asked).post(MANY).then().statusCode(400).body("violations", hasSize(2));
    }

    @Test
    void a_clause_that_asks_for_no_tasks_needs_a_judgement() {
        String document = Desk.issued(document("BL", "PLAN", "2022-02-10"));
        String asks = clause(document, "Điều 1", true);
        String asksNone = clause(document, "Điều 2", false);
        office().body(with(many(item("A-1")), "source", ofClause(document, asks)))
                .post(MANY)
                .then()
                .statusCode(201);
        var without = with(many(item("A-2"), item("A-3")), "source", ofClause(document, asksNone));
        office().body(without).post(MANY).then().statusCode(422).body("findings.rule", contains("TASK-01"));
        assertEquals(1, Database.number("select count(*) from task"));
        var judgement = Map.of("rule", "TASK-01", "met", true, "ground", "Điều này giao trách nhiệm chung");
        office().body(with(without, "judgements", List.of(judgement)))
                .post(MANY)
                .then()
                .statusCode(201);
        assertEquals(2, Database.number("select count(*) from judgement where rule = 'TASK-01'"));
        String other = Desk.issued(document("BL", "PLAN", "2022-02-11"));
        office().body(with(with(task(), "source", ofClause(other, asks)), "dueOn", "2022-02-01"))
                .post(TASKS)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("source.clause", "dueOn"));
    }

    @Test
    void a_clause_of_which_a_task_comes_is_not_voided() {
        String document = Desk.issued(document("BL", "PLAN", "2022-02-10"));
        String clause = clause(document, "Điều 1", true);
        String id = assigned(with(task(), "source", ofClause(document, clause)));
        voidClause(document, clause, 409);
        office().header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nhập trùng"))
                .post(TASKS + "/" + id + "/void")
                .then()
                .statusCode(200);
        voidClause(document, clause, 200);
    }

    @Test
    void two_leads_are_refused_however_they_are_told() {
        var two = List.of(Map.of("organisation", "BL-HM-DU"), Map.of("organisation", "BL-DV-DU"));
        office().body(with(task(), "lead", two)).post(TASKS).then().statusCode(400);
        office().body(with(task(), "leads", two)).post(TASKS).then().statusCode(400);
        // A person of one body and another body beside him: two leads in the dress of one.
        office().body(with(task(), "lead", Map.of("organisation", "BL-DV-DU", "member", SECRETARY)))
                .post(TASKS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("lead.member"));
        String twice = """
                {"assignedBy":"BL","reference":"X","lead":{"organisation":"BL-HM-DU"},"lead":{"organisation":"BL-DV-DU"},
                 "content":"c","assignedOn":"2022-02-14","dueOn":"2022-09-30","responsibility":"r","authority":"a","product":"p"}""";
        office().body(twice).post(TASKS).then().statusCode(400);
        office().body(with(task(), "lead", Map.of("member", SECRETARY)))
                .post(TASKS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("lead.organisation"));
        assertEquals(0, Database.number("select count(*) from task"));
        office().get(TASKS).then().body("items", empty());
    }

    private static void voidClause(String document, String clause, int status) {
        Desk.clerk()
                .header(
                        "If-Match",
                        Desk.clerk().get(ROOT + "/documents/" + document).header("ETag"))
                .body(Map.of("reason", "Nhập nhầm"))
                .post(ROOT + "/documents/" + document + "/clauses/" + clause + "/void")
                .then()
                .statusCode(status);
    }

    private static Map<String, Object> ofClause(String document, String clause) {
        return Map.of("kind", "CLAUSE", "document", document, "clause", clause);
    }

    private static String clause(String document, String label, boolean requiresTasks) {
        var clause = Map.of(
                "kind", "ARTICLE", "label", label, "heading", "Tổ chức thực hiện", "requiresTasks", requiresTasks);
        return Desk.clerk()
                .header(
                        "If-Match",
                        Desk.clerk().get(ROOT + "/documents/" + document).header("ETag"))
                .body(Map.of("clauses", List.of(clause)))
                .post(ROOT + "/documents/" + document + "/clauses")
                .then()
                .statusCode(201)
                .extract()
                .path("[0].id");
    }

    private static Map<String, Object> many(Map<?, ?>... items) {
        var many = new LinkedHashMap<String, Object>();
        many.put("assignedBy", "BL");
        many.put("assignedOn", "2022-02-14");
        many.put("dueOn", "2022-09-30");
        many.put("tasks", List.of(items));
        return many;
    }

    private static Map<String, Object> item(String reference) {
        var item = new LinkedHashMap<>(task());
        item.keySet().removeAll(List.of("assignedBy", "assignedOn", "startsOn", "dueOn"));
        item.put("reference", reference);
        return item;
    }
}
