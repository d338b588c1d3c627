package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MovementsTest {
    private static final String COLUMNS = "reference,kind,person,from_post,to_post,decided_by,decided_on,effective_on,"
            + "planned_return_on,void_reason";

    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
        Seed.holdings("CB-1,BTC-PB,2020-01-01,", "CB-4,BTC-PB,2020-01-01,");
    }

    private static String rotation(String reference, String person, String returns) {
        return """
                {"reference": "%s", "kind": "ROTATION", "person": "%s", "fromPost": "BTC-PB", "toPost": "HM-BT",
                 "decidedBy": "BL", "decidedOn": "2022-09-01", "effectiveOn": "2022-10-01", "plannedReturnOn": "%s"}""".formatted(reference, person, returns);
    }

    private static ValidatableResponse step(String id, String version, String body) {
        return Api.approver("BL")
                .header("If-Match", version)
                .body(body)
                .post("/movements/" + id + "/steps")
                .then();
    }

    private static String propose() {
        return Api.editor("BL")
                .body(rotation("QĐ-1", "CB-1", "2025-10-01"))
                .post("/movements")
                .then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("allowedSteps.step", contains("APPROVE", "REJECT"))
                .body("allowedSteps.allowed", contains(false, false))
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static ValidatableResponse moved(String more) {
        return Api.reader("BL")
                .get("/indicators/values?org=BL&from=2020-08-01&to=2023-03-31" + more)
                .then()
                .statusCode(200)
                .root("values.find { it.code == 'CADRE.MOVED' }");
    }

    @Test
    void a_rotation_counts_once_another_than_the_maker_approved_it() throws InterruptedException {
        String id = propose();
        moved("").body("value", equalTo(0));
        Api.as("editor", "BL", "cadre-editor", "cadre-approver")
                .header("If-Match", "\"0\"")
                .body("{\"step\": \"APPROVE\"}")
                .post("/movements/" + id + "/steps")
                .then()
                .statusCode(403);
        Api.approver("TY")
                .header("If-Match", "\"0\"")
                .body("{\"step\": \"APPROVE\"}")
                .post("/movements/" + id + "/steps")
                .then()
                .statusCode(404);
        step(id, "\"3\"", "{\"step\": \"APPROVE\"}").statusCode(412);
        String before = Instant.now().toString();
        step(id, "\"0\"", "{\"step\": \"APPROVE\"}")
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("rulebook", equalTo("65-QĐ/TW"))
                .body("allowedSteps", hasSize(0));
        step(id, "\"1\"", "{\"step\": \"REJECT\", \"reason\": \"x\"}").statusCode(409);
        moved("").body("value", equalTo(1)).body("split.find { it.key == 'ROTATION' }.value", equalTo(1));
        // It was a proposal when the figure was asked before.
        moved("&knownAt=" + before).body("value", equalTo(0));
    }

    @Test
    void every_rule_that_is_not_met_is_told_with_its_citation() {
        Api.editor("BL")
                .body(rotation("QĐ-2", "CB-2", "2024-10-01"))
                .post("/movements")
                .then()
                .statusCode(422)
                .body("findings.rule", contains("MOV-01", "ROT-05"))
                .body("findings.certainty", contains("GENERAL", "GENERAL"));
        // Born in 1964, he retires in 2025.
        Api.editor("BL")
                .body(rotation("QĐ-3", "CB-4", "2025-10-01"))
                .post("/movements")
                .then()
                .statusCode(422)
                .body("findings.rule", contains("ROT-03"))
                .body("findings[0].citation", equalTo("Điều 4, 65-QĐ/TW"))
                .body("findings[0].certainty", equalTo("READ"));
        assertEquals(0, Database.number("select count(*) from movement"));
    }

    @Test
    void what_is_told_wrongly_is_refused_before_any_rule_is_asked() {
        Api.editor("BL")
                .body(rotation("QĐ-4", "CB-9", "2022-10-01")
                        .replace("HM-BT", "BTC-PB")
                        .replace("\"BL\"", "\"TY\""))
                .post("/movements")
                .then()
                .statusCode(400)
                .body("violations.field", contains("person", "toPost", "decidedBy", "plannedReturnOn"));
        Api.reader("BL")
                .body(rotation("QĐ-5", "CB-1", "2025-10-01"))
                .post("/movements")
                .then()
                .statusCode(403);
    }

    @Test
    void history_is_recorded_as_it_was_and_counted_by_kind_day_and_organisation() {
        Api.importing(
                        Api.importer(),
                        "/movements",
                        "",
                        COLUMNS,
                        "A1,TRANSFER,CB-1,BTC-PB,HM-BT,BL,2020-07-20,2020-08-01,,",
                        "A2,ROTATION,CB-1,BTC-PB,HM-BT,BL,2023-03-01,2023-03-31,2023-06-30,",
                        "A3,SECONDMENT,CB-2,BTC-PB,HM-BT,BL-BTC,2022-03-01,2022-03-15,2023-06-30,",
                        "B1,TRANSFER,CB-2,BTC-PB,HM-BT,BL,2020-07-01,2020-07-31,,",
                        "B2,TRANSFER,CB-2,BTC-PB,HM-BT,BL,2023-04-01,2023-04-01,,",
                        "B3,TRANSFER,CB-2,BTC-PB,HM-BT,BL,2022-04-01,2022-04-01,,Nhập trùng",
                        "B4,TRANSFER,CB-9,BTC-PB,HM-BT,TY,2022-04-01,2022-04-01,,")
                .statusCode(200)
                .body("written", equalTo(7));
        moved("")
                .body("value", equalTo(3))
                .body("occurrences", equalTo(3))
                .body("distinctSubjects", equalTo(2))
                .body("split.key", contains("TRANSFER", "ROTATION", "SECONDMENT"))
                .body("split.value", contains(1, 1, 1));
        // The body's acts are the committee's own.
        moved("&reach=OWN").body("value", equalTo(3));
        Api.reader("BL")
                .get("/indicators/CADRE.MOVED/records?org=BL&from=2020-08-01&to=2023-03-31&limit=2")
                .then()
                .body("items.reference", contains("A1", "A3"))
                .body("next", notNullValue());
        Api.reader("QN")
                .get("/indicators/values?org=QN&from=2020-08-01&to=2023-03-31")
                .then()
                .body("values.find { it.code == 'CADRE.MOVED' }.value", equalTo(4));
        Api.reader("BL")
                .get("/indicators/values?org=TY&from=2020-08-01&to=2023-03-31")
                .then()
                .statusCode(404);
        Api.reader("BL")
                .get("/movements?kind=TRANSFER&from=2020-08-01")
                .then()
                .body("items.reference", contains("A1", "B2"));
        Api.reader("BL")
                .accept("text/csv")
                .get("/movements")
                .then()
                .statusCode(200)
                .body(containsString("A2,ROTATION"));
    }

    @Test
    void a_movement_that_is_voided_leaves_the_figure_and_stays_readable() {
        String id = propose();
        step(id, "\"0\"", "{\"step\": \"APPROVE\"}").statusCode(200);
        Api.editor("BL")
                .body("{\"reason\": \"Nhập trùng\"}")
                .post("/movements/" + id + "/void")
                .then()
                .statusCode(428);
        Api.editor("BL")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \" \"}")
                .post("/movements/" + id + "/void")
                .then()
                .statusCode(400);
        Api.editor("BL")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Nhập trùng\"}")
                .post("/movements/" + id + "/void")
                .then()
                .statusCode(200)
                .body("voidReason", equalTo("Nhập trùng"));
        moved("").body("value", equalTo(0)).body("distinctSubjects", equalTo(0));
        Api.reader("BL").get("/movements").then().body("items", hasSize(0)).body("next", nullValue());
        Api.reader("BL").get("/movements/" + id).then().statusCode(200).body("voidedAt", notNullValue());
        Api.auditor("BL")
                .get("/movements/" + id + "/history")
                .then()
                .body("action", contains("movement.proposed", "movement.approved", "movement.voided"));
    }

    @Test
    void a_rejection_has_a_reason() {
        String id = propose();
        step(id, "\"0\"", "{\"step\": \"REJECT\"}").statusCode(400).body("violations.field", contains("reason"));
        step(id, "\"0\"", "{\"step\": \"REJECT\", \"reason\": \"Chưa phù hợp\"}")
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("rejectedReason", equalTo("Chưa phù hợp"));
    }

    @Test
    void every_faulty_row_of_a_file_is_told() {
        Api.importing(
                        Api.importer(),
                        "/movements",
                        "",
                        COLUMNS,
                        "A1,TRANSFER,CB-1,BTC-PB,HM-BT,BL,2020-07-20,2020-08-01,,",
                        "A1,TRANSFER,CB-1,BTC-PB,HM-BT,BL,2020-07-20,2020-08-01,,",
                        "A2,TRANSFER,CB-1,BTC-PB,HM-BT,BL,2020-07-20,2020-08-01,2021-01-01,",
                        "A3,ROTATION,CB-1,BTC-PB,HM-BT,BL,2020-07-20,2020-08-01,,",
                        "A4,TRANSFER,CB-1,BTC-PB,HM-BT,BL,2020-08-20,2020-08-01,,",
                        "A5,LOAN,CB-1,BTC-PB,HM-BT,QN-HM,2020-07-20,2020-08-01,,",
                        "A6,TRANSFER,CB-1,BTC-PB,HM-BT,QN-HM,2020-07-20,2020-08-01,,")
                .statusCode(400)
                .body("violations.row", contains(3, 4, 5, 6, 7, 8));
        assertEquals(0, Database.number("select count(*) from movement"));
    }
}
