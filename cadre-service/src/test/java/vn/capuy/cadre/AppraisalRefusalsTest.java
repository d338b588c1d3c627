package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** What is refused, and for whom there is nothing. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AppraisalRefusalsTest extends AppraisalDesk {
    @Test
    void what_cannot_be_is_refused_with_every_fault_and_nothing_is_written() {
        officers();
        Api.editor("BL")
                .body("{\"person\": \"CB-9\", \"periodKind\": \"QUARTER\", \"periodKey\": \"2025-Q5\"}")
                .post("/appraisals")
                .then()
                .statusCode(400)
                .body("violations.field", contains("person", "periodKey"));
        opening("CB-1").statusCode(400).body("violations.field", contains("group"));
        open("CV-1");
        opening("CV-1").statusCode(400).body("violations.field", contains("person"));
        Api.editor("BL")
                .body("""
                        {"person": "CV-1", "periodKind": "QUARTER", "periodKey": "2025-Q1", "assigned": 5, "done": 6, "onTime": 7,
                         "late": 1, "beyond": 8, "asOf": "2999-01-01"}""")
                .post("/task-results")
                .then()
                .statusCode(400)
                .body("violations.field", contains("asOf", "done", "onTime", "late", "beyond"));
        group("XL-2", "2025", "{\"org\": \"NIX\"}, {\"org\": \"BL-BTC\"}, {\"org\": \"BL-BTC\"}")
                .statusCode(400)
                .body("violations.field", contains("periodKey", "parts[0].org", "parts[2]"));
        group("XL-Q1", "2025-Q1", "{\"org\": \"BL-BTC\"}").statusCode(400).body("violations.field", contains("code"));
        assertEquals(1, Database.number("select count(*) from appraisal"));
        assertEquals(1, Database.number("select count(*) from appraisal_group"));
        assertEquals(0, Database.number("select count(*) from task_result"));
    }

    @Test
    void points_beyond_what_may_be_given_days_to_come_and_days_out_of_order_are_refused() {
        officers();
        String id = open("CV-1");
        edit(id, points("SELF_ASSESS", "30.01", "70.01"))
                .statusCode(400)
                .body("violations.field", contains("points.generalPoints", "points.taskPoints"));
        edit(id, points("SELF_ASSESS", "30.001", "-1")).statusCode(400).body("violations", hasSize(2));
        edit(id, points("SELF_ASSESS", "30", "70").replace("2025-04-02", "2999-01-01"))
                .statusCode(400)
                .body("violations.field", contains("points.on"));
        edit(id, points("SELF_ASSESS", "30", "70").replace("2025-04-02", "2024-12-31"))
                .statusCode(400)
                .body("violations.field", contains("points.on"));
        edit(id, "{\"step\": \"SELF_ASSESS\"}").statusCode(400).body("violations.field", contains("points"));
        edit(id, points("SELF_ASSESS", "30", "70")).statusCode(200);
        edit(id, points("APPRAISE", "30", "70").replace("2025-04-02", "2025-04-01"))
                .statusCode(400);
        edit(id, points("APPRAISE", "30", "70").replace("\"BL-BTC\"", "\"TY\"")).statusCode(400);
    }

    @Test
    void a_cadre_who_belongs_to_more_than_one_group_is_appraised_in_the_one_that_is_named() {
        officers();
        group("XL-ALL", "2025-Q1", "{\"org\": \"BL-BTC\"}").statusCode(201);
        opening("CV-1")
                .statusCode(400)
                .body("violations.field", contains("group"))
                .body("violations[0].message", containsString("XL-ALL, XL-Q1"));
        Api.editor("BL")
                .body("""
                        {"person": "CV-1", "periodKind": "QUARTER", "periodKey": "2025-Q1", "group": "XL-ALL"}""")
                .post("/appraisals")
                .then()
                .statusCode(201)
                .body("appraisal.group", equalTo("XL-ALL"))
                .body("appraisal.groupName", equalTo("Officers"));
    }

    @Test
    void a_group_is_voided_only_while_no_appraisal_stands_in_it() {
        String group = officers();
        String id = open("CV-1");
        String reason = "{\"reason\": \"Chia lại nhóm\"}";
        String path = "/appraisals/groups/" + group + "/void";
        Api.editor("BL").body(reason).post(path).then().statusCode(428);
        Api.editor("BL")
                .header("If-Match", "\"7\"")
                .body(reason)
                .post(path)
                .then()
                .statusCode(412);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(reason)
                .post(path)
                .then()
                .statusCode(409);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(reason)
                .post("/appraisals/" + id + "/void")
                .then()
                .statusCode(200)
                .body("appraisal.voidReason", equalTo("Chia lại nhóm"));
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(reason)
                .post(path)
                .then()
                .statusCode(200);
        Api.reader("BL").get("/appraisals/groups").then().body("items", hasSize(0));
    }

    @Test
    void appraisals_are_for_those_in_scope_and_their_reading_is_journalled() {
        officers();
        String id = open("CV-1");
        String body = points("SELF_ASSESS", "25", "55");
        Api.reader("TY").get("/appraisals/" + id).then().statusCode(404);
        Api.reader("TY").get("/appraisals").then().body("items", hasSize(0));
        Api.editor("TY")
                .header("If-Match", "*")
                .body(body)
                .post("/appraisals/" + id + "/steps")
                .then()
                .statusCode(404);
        Api.reader("BL").body(body).post("/appraisals/" + id + "/steps").then().statusCode(403);
        Api.as("clerk", "BL", "kpi-reader").get("/appraisals").then().statusCode(403);
        Api.editor("BL").body(body).post("/appraisals/" + id + "/steps").then().statusCode(428);
        Api.editor("BL")
                .header("If-Match", "\"9\"")
                .body(body)
                .post("/appraisals/" + id + "/steps")
                .then()
                .statusCode(412);
        Api.reader("BL").get("/appraisals/" + id).then().statusCode(200).header("ETag", "\"0\"");
        Api.auditor("BL").get("/appraisals/" + id + "/history").then().body("action", hasItem("appraisal.read"));
        assertTrue(Database.number("select count(*) from journal where action = 'appraisal.listed'") >= 1);
    }

    @Test
    void the_same_request_twice_opens_one_appraisal() {
        officers();
        for (int i = 0; i < 2; i++) {
            Api.editor("BL")
                    .header("Idempotency-Key", "một-lần".replaceAll("[^a-z-]", "x"))
                    .body("{\"person\": \"CV-1\", \"periodKind\": \"QUARTER\", \"periodKey\": \"2025-Q1\"}")
                    .post("/appraisals")
                    .then()
                    .statusCode(201);
        }
        assertEquals(1, Database.number("select count(*) from appraisal"));
    }
}
