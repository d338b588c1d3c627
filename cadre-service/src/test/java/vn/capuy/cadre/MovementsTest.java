package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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

    private static final String APPROVE = "{\"step\": \"APPROVE\"}";

    @BeforeEach
    void seed() {
        Moves.seed();
    }

    private static ValidatableResponse moved(String more) {
        return Api.reader("BL")
                .get("/indicators/values?org=BL&from=2020-08-01&to=2023-03-31" + more)
                .then()
                .statusCode(200)
                .root("values.find { it.code == 'CADRE.MOVED' }");
    }

    @Test
    void a_transfer_counts_once_another_than_the_maker_approved_it() {
        String id = Moves.propose(Moves.transfer("QĐ-1", "CB-1", "BTC-PB", "BTC-TB", "2022-10-01"));
        Moves.read(id)
                .body("state", equalTo("PROPOSED"))
                .body("allowedSteps.step", contains("APPRAISE", "APPROVE", "REJECT", "WITHDRAW"))
                .body("allowedSteps.allowed", contains(false, false, false, false));
        moved("").body("value", equalTo(0));
        Moves.step(Api.as("editor", "BL", "cadre-editor", "cadre-approver", "cadre-reader"), id, APPROVE)
                .statusCode(403);
        Api.approver("TY")
                .header("If-Match", "\"0\"")
                .body(APPROVE)
                .post("/movements/" + id + "/steps")
                .then()
                .statusCode(404);
        Api.approver("BL")
                .body(APPROVE)
                .post("/movements/" + id + "/steps")
                .then()
                .statusCode(428);
        Api.approver("BL")
                .header("If-Match", "\"3\"")
                .body(APPROVE)
                .post("/movements/" + id + "/steps")
                .then()
                .statusCode(412);
        String before = Instant.now().toString();
        Moves.byApprover(id, APPROVE)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("rulebook", equalTo("65-QĐ/TW"))
                .body("allowedSteps", hasSize(0));
        Moves.byApprover(id, "{\"step\": \"REJECT\", \"reason\": \"x\"}").statusCode(409);
        moved("").body("value", equalTo(1)).body("split.find { it.key == 'TRANSFER' }.value", equalTo(1));
        // It was a proposal when the figure was asked before.
        moved("&knownAt=" + before).body("value", equalTo(0));
    }

    @Test
    void every_rule_that_is_not_met_is_told_with_its_citation() {
        Api.editor("BL")
                .body(Moves.rotation("QĐ-2", "CB-2", "2024-10-01"))
                .post("/movements")
                .then()
                .statusCode(422)
                .body("findings.rule", contains("MOV-01", "ROT-01", "ROT-05", "ROT-02", "ROT-06"))
                .body("findings[0].certainty", equalTo("GENERAL"))
                .body("findings[1].certainty", equalTo("READ"));
        Moves.planned("QH-2", "2020-2025", "CB-4", "");
        // Born in 1964, he retires in 2026.
        Api.editor("BL")
                .body(Moves.rotation("QĐ-3", "CB-4", "2025-10-01"))
                .post("/movements")
                .then()
                .statusCode(422)
                .body("findings.rule", contains("ROT-03", "ROT-02", "ROT-06"))
                .body("findings[0].citation", equalTo("Điều 4, 65-QĐ/TW"))
                .body("findings[0].certainty", equalTo("READ"));
        assertEquals(0, Database.number("select count(*) from movement"));
    }

    @Test
    void by_a_special_decision_a_cadre_near_retirement_is_rotated() {
        Moves.planned("QH-2", "2020-2025", "CB-4", "");
        Api.editor("BL")
                .body(Moves.rotation("QĐ-3", "CB-4", "2025-10-01")
                        .replaceFirst("\\{", "{\"specialDecision\": \"KL-15/2022\","))
                .post("/movements")
                .then()
                .statusCode(201)
                .body("specialDecision", equalTo("KL-15/2022"))
                .body("findings.find { it.rule == 'ROT-03' }.verdict", equalTo("MET"));
    }

    @Test
    void the_dry_ruling_measures_service_to_the_month_and_writes_nothing() {
        Moves.planned("QH-2", "2035-2040", "CB-1", "");
        // Born on 1985-04-12 she retires at the end of April 2045.
        checked("2035-05-01", "2045-01-01")
                .body("findings.rule", not(hasItem("ROT-03")))
                .body("allowed", equalTo(true));
        checked("2035-05-02", "2045-01-01")
                .body("findings.rule", hasItem("ROT-03"))
                .body("allowed", equalTo(false));
        assertEquals(0, Database.number("select count(*) from movement"));
        assertEquals(0, Database.number("select count(*) from journal where action like 'movement.%'"));
    }

    private static ValidatableResponse checked(String decided, String returns) {
        return Api.editor("BL")
                .body(Moves.rotation("QĐ-3", "CB-1", returns)
                        .replace("2022-09-01", decided)
                        .replace("2022-10-01", "2035-06-01"))
                .post("/movements/check")
                .then()
                .statusCode(200);
    }

    @Test
    void a_cadre_is_in_planning_from_the_approval_to_the_day_before_the_removal() {
        Moves.planned("QH-2", "2020-2025", "CB-2", "2022-09-02");
        Api.editor("BL")
                .body(Moves.rotation("QĐ-3", "CB-2", "2025-10-01"))
                .post("/movements/check")
                .then()
                .body("findings.rule", not(hasItem("ROT-01")));
        Api.editor("BL")
                .body(Moves.rotation("QĐ-3", "CB-2", "2025-10-02").replace("2022-09-01", "2022-09-02"))
                .post("/movements/check")
                .then()
                .body("findings.rule", hasItem("ROT-01"));
    }

    @Test
    void a_cadre_who_is_suspended_from_planning_is_not_in_planning_until_he_is_restored() {
        Database.run("""
                insert into planning_entry_suspension (id, entry, decision, reference, suspended_on, recorded_at,
                  restored_on, restored_reference, restored_at)
                select gen_random_uuid(), id, 'd1', 'QĐ-KL-1', '2022-09-01', now(), '2022-09-02', 'QĐ-KL-2', now()
                from planning_entry""");
        Api.editor("BL")
                .body(Moves.rotation("QĐ-3", "CB-1", "2025-10-01"))
                .post("/movements/check")
                .then()
                .body("findings.rule", hasItem("ROT-01"));
        Api.editor("BL")
                .body(Moves.rotation("QĐ-3", "CB-1", "2025-10-01").replace("2022-09-01", "2022-09-02"))
                .post("/movements/check")
                .then()
                .body("findings.rule", not(hasItem("ROT-01")));
    }

    @Test
    void a_post_for_one_from_elsewhere_is_left_to_a_person_where_the_cadre_may_be_local() {
        Database.run("update post set non_local = true where code = 'HM-BT'");
        Api.editor("BL")
                .body(Moves.rotation("QĐ-3", "CB-1", "2025-10-01"))
                .post("/movements/check")
                .then()
                .body("findings.rule", contains("ROT-02", "ROT-06"));
        Database.run("update person set home_place = 'Đơn vị BL-HM-DU' where code = 'CB-1'");
        Api.editor("BL")
                .body(Moves.rotation("QĐ-3", "CB-1", "2025-10-01"))
                .post("/movements/check")
                .then()
                .body("findings.rule", contains("ROT-02", "ROT-06", "LOC-01"))
                .body("allowed", equalTo(true));
    }

    @Test
    void discipline_counts_on_the_day_of_the_decision() {
        Moves.discipline("QĐ-KL-1", "CB-1", "2021-09-01", "2022-09-01");
        String last = Moves.transfer("QĐ-1", "CB-1", "BTC-PB", "BTC-TB", "2022-10-01");
        Api.editor("BL")
                .body(last)
                .post("/movements")
                .then()
                .statusCode(422)
                .body("findings.rule", contains("MOV-05"))
                .body("findings[0].message", containsString("QĐ-KL-1"));
        // The day after the last day of its effect.
        Moves.propose(last.replace("2022-09-01", "2022-09-02"));
    }

    @Test
    void a_discipline_that_becomes_known_before_the_decision_stops_it() {
        String id = Moves.propose(Moves.transfer("QĐ-1", "CB-1", "BTC-PB", "BTC-TB", "2022-10-01"));
        Moves.discipline("QĐ-KL-1", "CB-1", "2022-08-01", "2023-08-01");
        Moves.read(id).body("findings.find { it.rule == 'MOV-05' }.verdict", equalTo("NOT_MET"));
        Moves.byApprover(id, APPROVE).statusCode(422).body("findings.rule", contains("MOV-05"));
        Database.run("update discipline_effect set reversed_on = '2022-08-15', reversed_by = 'QĐ-KL-2'");
        Moves.byApprover(id, APPROVE).statusCode(200);
    }

    @Test
    void what_is_told_wrongly_is_refused_before_any_rule_is_asked() {
        Api.editor("BL")
                .body(Moves.rotation("QĐ-4", "CB-9", "2022-10-01")
                        .replace("HM-BT", "BTC-PB")
                        .replace("\"BL\"", "\"TY\"")
                        .replace("\"BL-BTC\"", "\"TY\"")
                        .replace("2022-07-01", "2022-09-02")
                        .replaceFirst("\\{", "{\"keepsOrigin\": true,"))
                .post("/movements")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        contains(
                                "person",
                                "toPost",
                                "decidedBy",
                                "plannedReturnOn",
                                "keepsOrigin",
                                "opened.on",
                                "opened.body"));
        Api.editor("BL")
                .body(Moves.rotation("QĐ-4", "CB-1", "2025-10-01").replaceAll(",\\s*\"opened\".*", "}"))
                .post("/movements")
                .then()
                .statusCode(400)
                .body("violations.field", contains("opened"));
        Api.reader("BL")
                .body(Moves.rotation("QĐ-5", "CB-1", "2025-10-01"))
                .post("/movements")
                .then()
                .statusCode(403);
        assertEquals(0, Database.number("select count(*) from movement"));
    }

    @Test
    void a_repeated_proposal_is_answered_as_before() {
        String body = Moves.transfer("QĐ-1", "CB-1", "BTC-PB", "BTC-TB", "2022-10-01");
        String first = Api.editor("BL")
                .header("Idempotency-Key", "k1")
                .body(body)
                .post("/movements")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        String again = Api.editor("BL")
                .header("Idempotency-Key", "k1")
                .body(body)
                .post("/movements")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        assertEquals(first, again);
        assertEquals(1, Database.number("select count(*) from movement"));
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
        String id = Moves.approved(Moves.transfer("QĐ-1", "CB-1", "BTC-PB", "BTC-TB", "2022-10-01"));
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
                .body("voidReason", equalTo("Nhập trùng"))
                .body("allowedSteps", hasSize(0));
        moved("").body("value", equalTo(0)).body("distinctSubjects", equalTo(0));
        Api.reader("BL").get("/movements").then().body("items", hasSize(0)).body("next", nullValue());
        Api.reader("BL").get("/movements/" + id).then().statusCode(200).body("voidedAt", notNullValue());
        Api.auditor("BL")
                .get("/movements/" + id + "/history")
                .then()
                .body("action", contains("movement.proposed", "movement.approved", "movement.voided"));
        Moves.byApprover(id, "{\"step\": \"REJECT\", \"reason\": \"x\"}").statusCode(409);
    }

    @Test
    void a_rejection_has_a_reason() {
        String id = Moves.propose(Moves.transfer("QĐ-1", "CB-1", "BTC-PB", "BTC-TB", "2022-10-01"));
        Moves.byApprover(id, "{\"step\": \"REJECT\"}").statusCode(400).body("violations.field", contains("reason"));
        Moves.byApprover(id, "{\"step\": \"REJECT\", \"reason\": \"Chưa phù hợp\"}")
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("rejectedReason", equalTo("Chưa phù hợp"));
        moved("").body("value", equalTo(0));
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
