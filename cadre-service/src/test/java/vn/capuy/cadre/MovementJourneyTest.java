package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** A rotation from the proposal to the cadre's return, with what becomes of the holdings day by day. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MovementJourneyTest {
    @BeforeEach
    void seed() {
        Moves.seed();
    }

    @Test
    void a_rotation_goes_through_its_five_steps_and_the_cadre_comes_back_as_planned() {
        String id = Moves.propose(Moves.rotation("QĐ-1", "CB-1", "2025-10-01"));
        Moves.read(id)
                .body("state", equalTo("NEEDED"))
                .body("direction", equalTo("DOWN"))
                .body("course.step", contains("STATE_NEED"))
                .body("course.bodyName", contains("Unit BL-BTC"))
                .body("findings.rule", contains("ROT-02", "ROT-06"))
                .body("findings.verdict", contains("PERSON_MUST_JUDGE", "PERSON_MUST_JUDGE"))
                .body("figures.limit", hasItems("rotation.service-left", "rotation.time-in-post"))
                .body("allowedSteps.step", contains("APPROVE_POLICY", "REJECT", "WITHDRAW"));
        Moves.byApprover(id, Moves.APPROVE_ROTATION).statusCode(409);
        Moves.byApprover(id, Moves.prepared("APPROVE_POLICY", "2022-07-10")).statusCode(200);
        Moves.byEditor(id, Moves.prepared("PROPOSE", "2022-07-15")).statusCode(200);
        Moves.byEditor(id, Moves.prepared("APPRAISE", "2022-08-01")).statusCode(200);
        Moves.byApprover(id, Moves.APPROVE_ROTATION).statusCode(409);
        Moves.byEditor(id, Moves.prepared("TALK", "2022-08-20")).statusCode(200);
        assertEquals(List.of("BTC-PB"), Moves.posts("CB-1", "2022-10-01"));
        Moves.byApprover(id, Moves.APPROVE_ROTATION)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("rulebook", equalTo("65-QĐ/TW"))
                .body("judgements.rule", contains("ROT-02", "ROT-06"))
                .body("course.step", contains("STATE_NEED", "APPROVE_POLICY", "PROPOSE", "APPRAISE", "TALK", "APPROVE"))
                .body("course.takenOn", hasItems("2022-07-01", "2022-09-01"));
        assertEquals(List.of("BTC-PB"), Moves.posts("CB-1", "2022-09-30"));
        assertEquals(List.of("HM-BT"), Moves.posts("CB-1", "2022-10-01"));
        assertEquals(List.of("HM-BT"), Moves.posts("CB-1", "2026-01-01"));

        Api.reader("BL")
                .get("/movements/due-returns?on=2025-07-01&within=3")
                .then()
                .body("items.reference", contains("QĐ-1"));
        Api.reader("BL").get("/movements/overdue?on=2025-10-01").then().body("items", empty());
        Api.reader("BL")
                .get("/movements/overdue?on=2025-10-02")
                .then()
                .body("items.reference", contains("QĐ-1"))
                .body("items.daysLeft", contains(-1));

        Moves.byEditor(id, "{\"step\": \"RETURN\", \"on\": \"2025-09-30\"}")
                .statusCode(400)
                .body("violations.field", contains("on"));
        Moves.byEditor(id, "{\"step\": \"RETURN\", \"on\": \"2025-10-01\", \"reference\": \"QĐ-77\"}")
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("endedOn", equalTo("2025-10-01"))
                .body("returnedTo", equalTo("BTC-PB"))
                .body("allowedSteps", empty());
        assertEquals(List.of("HM-BT"), Moves.posts("CB-1", "2025-09-30"));
        assertEquals(List.of("BTC-PB"), Moves.posts("CB-1", "2025-10-01"));
        Api.reader("BL").get("/movements/overdue?on=2025-10-02").then().body("items", empty());
        // As of a day before the return nothing was overdue, and it was still due.
        Api.reader("BL")
                .get("/movements/due-returns?on=2025-09-30&within=1")
                .then()
                .body("items.reference", contains("QĐ-1"));
        Api.reader("BL")
                .get("/holdings?person=CB-1")
                .then()
                .body("items.post", contains("BTC-PB", "HM-BT", "BTC-PB"))
                .body("items.heldTo", contains("2022-09-30", "2025-09-30", null))
                .body("items.begunBy", contains(null, id, id))
                .body("items.begunAs", contains(null, "MOVE", "RETURN"))
                .body("items.endedBy", contains(id, id, null))
                .body("items.endedAs", contains("MOVE", "RETURN", null));
        Api.auditor("BL")
                .get("/movements/" + id + "/history")
                .then()
                .body(
                        "action",
                        contains(
                                "movement.proposed",
                                "movement.policy-approved",
                                "movement.proposed",
                                "movement.appraised",
                                "movement.talked",
                                "movement.approved",
                                "movement.returned"));
        Api.reader("BL")
                .get("/indicators/values?org=BL&from=2022-01-01&to=2026-12-31")
                .then()
                .body("values.find { it.code == 'CADRE.MOVED' }.value", equalTo(1));
    }

    @Test
    void what_was_ruled_stays_with_the_decision_when_a_figure_changes_later() {
        String id = Moves.rotated("QĐ-1");
        assertEquals(14, Database.number("select jsonb_array_length(findings) from movement_ruling"));
        Database.run("""
                insert into limit_version (id, name, holds_from, figure, document, certainty, recorded_at, recorded_by,
                  version)
                values ('01990000-0000-7000-8000-000000000001', 'rotation.service-left', '2022-08-01', 600,
                  '1-QĐ/TW', 'READ', now(), 'administrator', 0)""");
        Moves.read(id)
                .body("figures.find { it.limit == 'rotation.service-left' }.value", equalTo(120))
                .body("findings.rule", not(hasItem("ROT-03")));
        Api.editor("BL")
                .body(Moves.rotation("QĐ-2", "CB-1", "2025-10-01"))
                .post("/movements/check")
                .then()
                .statusCode(200)
                .body("allowed", equalTo(false))
                .body("figures.find { it.limit == 'rotation.service-left' }.value", equalTo(600))
                .body("findings.find { it.rule == 'ROT-03' }.citation", equalTo("1-QĐ/TW"));
    }

    @Test
    void without_a_ground_for_all_that_is_left_to_a_person_it_is_not_approved() {
        String id = Moves.readyRotation("QĐ-1");
        Moves.byApprover(id, "{\"step\": \"APPROVE\"}")
                .statusCode(400)
                .body("violations.field", contains("judgements", "judgements"));
        Moves.byApprover(
                        id,
                        "{\"step\": \"APPROVE\", \"judgements\": [{\"rule\": \"ROT-02\", \"ground\": \"Đủ\"},"
                                + "{\"rule\": \"ROT-02\", \"ground\": \"Đủ\"}, {\"rule\": \"ROT-03\", \"ground\": \"Đủ\"}]}")
                .statusCode(400)
                .body("violations.field", contains("judgements[1].rule", "judgements[2].rule", "judgements"));
        Moves.byApprover(id, "{\"step\": \"APPROVE\", \"judgements\": [{\"rule\": \"ROT-02\", \"ground\": \" \"}]}")
                .statusCode(400);
        assertEquals(0, Database.number("select count(*) from movement_judgement"));
        assertEquals(List.of("BTC-PB"), Moves.posts("CB-1", "2022-10-01"));
    }

    @Test
    void an_early_return_is_a_recall_and_has_its_reason() {
        String id = Moves.rotated("QĐ-1");
        Moves.byApprover(id, "{\"step\": \"RECALL\", \"on\": \"2024-03-01\"}")
                .statusCode(400)
                .body("violations.field", contains("reason"));
        Moves.byApprover(id, "{\"step\": \"RECALL\", \"on\": \"2022-10-01\", \"reason\": \"Nhiệm vụ mới\"}")
                .statusCode(400)
                .body("violations.field", contains("on"));
        Moves.byApprover(id, "{\"step\": \"RECALL\", \"on\": \"2025-10-01\", \"reason\": \"Nhiệm vụ mới\"}")
                .statusCode(400)
                .body("violations.field", contains("on"));
        Moves.byEditor(id, "{\"step\": \"RECALL\", \"on\": \"2024-03-01\", \"reason\": \"Nhiệm vụ mới\"}")
                .statusCode(403);
        Moves.byApprover(id, "{\"step\": \"RECALL\", \"on\": \"2024-03-01\", \"reason\": \"Nhiệm vụ mới\"}")
                .statusCode(200)
                .body("state", equalTo("RECALLED"))
                .body("endReason", equalTo("Nhiệm vụ mới"));
        assertEquals(List.of("HM-BT"), Moves.posts("CB-1", "2024-02-29"));
        assertEquals(List.of("BTC-PB"), Moves.posts("CB-1", "2024-03-01"));
        assertEquals(
                1,
                Database.number("select count(*) from holding h join movement m on m.id = h.begun_by"
                        + " where h.begun_as = 'RECALL' and m.state = 'RECALLED' and h.voided_at is null"));
    }

    @Test
    void a_return_is_extended_before_it_is_due_and_each_day_keeps_its_date() {
        String id = Moves.rotated("QĐ-1");
        Moves.byApprover(id, "{\"step\": \"EXTEND\"}")
                .statusCode(400)
                .body("violations.field", contains("reason", "dueOn", "on"));
        Moves.byApprover(
                        id,
                        "{\"step\": \"EXTEND\", \"on\": \"2025-10-01\", \"dueOn\": \"2025-10-01\", \"reason\": \"x\"}")
                .statusCode(400)
                .body("violations.field", contains("dueOn", "on"));
        Moves.byApprover(
                        id,
                        "{\"step\": \"EXTEND\", \"on\": \"2025-09-30\", \"dueOn\": \"2026-04-01\", \"reason\": \"Đến hết nhiệm kỳ\"}")
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("plannedReturnOn", equalTo("2025-10-01"))
                .body("dueOn", equalTo("2026-04-01"))
                .body("course.dueOn", hasItem("2026-04-01"));
        // As it stood before the extension, the return was due on the first day.
        Api.reader("BL")
                .get("/movements/due-returns?on=2025-09-29&within=1")
                .then()
                .body("items.dueOn", contains("2025-10-01"));
        Api.reader("BL").get("/movements/overdue?on=2026-04-01").then().body("items", empty());
        Api.reader("BL").get("/movements/overdue?on=2026-04-02").then().body("items.dueOn", contains("2026-04-01"));
        Moves.byEditor(id, "{\"step\": \"RETURN\", \"on\": \"2025-10-01\"}").statusCode(400);
        Moves.byEditor(id, "{\"step\": \"RETURN\", \"on\": \"2026-04-01\"}").statusCode(200);
    }

    @Test
    void a_rotated_cadre_who_is_appointed_for_good_stays() {
        String id = Moves.rotated("QĐ-1");
        Moves.byApprover(id, "{\"step\": \"STAY\", \"on\": \"2024-01-01\", \"reference\": \"QĐ-80\"}")
                .statusCode(200)
                .body("state", equalTo("STAYED"))
                .body("returnedTo", nullValue());
        assertEquals(List.of("HM-BT"), Moves.posts("CB-1", "2026-01-01"));
        Api.reader("BL").get("/movements/overdue?on=2026-01-01").then().body("items", empty());
    }

    @Test
    void steps_are_told_with_their_body_and_with_days_in_order() {
        String id = Moves.propose(Moves.rotation("QĐ-1", "CB-1", "2025-10-01"));
        Moves.byApprover(id, "{\"step\": \"APPROVE_POLICY\"}")
                .statusCode(400)
                .body("violations.field", contains("body", "on"));
        Moves.byApprover(id, "{\"step\": \"APPROVE_POLICY\", \"on\": \"2022-06-30\", \"body\": \"TY\"}")
                .statusCode(400)
                .body("violations.field", contains("on", "body"));
        Moves.byApprover(id, Moves.prepared("APPROVE_POLICY", "2022-09-02")).statusCode(400);
        Moves.byApprover(id, Moves.prepared("APPROVE_POLICY", "2099-01-01")).statusCode(400);
        Moves.byApprover(id, Moves.prepared("APPROVE_POLICY", "2022-07-01")).statusCode(200);
        Moves.step(
                        Api.as("editor", "BL", "cadre-editor", "cadre-approver", "cadre-reader"),
                        id,
                        "{\"step\": \"REJECT\", \"reason\": \"x\"}")
                .statusCode(403);
        Moves.byEditor(id, "{\"step\": \"WITHDRAW\"}").statusCode(400);
        Moves.byEditor(id, "{\"step\": \"WITHDRAW\", \"reason\": \"Chưa phù hợp\"}")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnReason", equalTo("Chưa phù hợp"))
                .body("course.note", hasItem("Chưa phù hợp"))
                .body("recordedAt", notNullValue());
    }

    @Test
    void days_beyond_all_reckoning_are_refused_like_other_bad_input() {
        String far = "+999999999-12-31";
        for (String body : List.of(
                Moves.rotation("QĐ-1", "CB-1", far),
                Moves.rotation("QĐ-1", "CB-1", far).replace("2022-10-01", "+999999999-01-01"),
                Moves.rotation("QĐ-1", "CB-1", "2025-10-01").replace("2022-09-01", "-999999999-01-01"))) {
            Api.editor("BL").body(body).post("/movements").then().statusCode(400);
            Api.editor("BL").body(body).post("/movements/check").then().statusCode(400);
        }
        String id = Moves.rotated("QĐ-1");
        for (String step : List.of(
                "{\"step\": \"RETURN\", \"on\": \"%s\"}",
                "{\"step\": \"STAY\", \"on\": \"%s\"}",
                "{\"step\": \"RECALL\", \"on\": \"-999999999-01-01\", \"reason\": \"x\", \"reference\": \"%s\"}",
                "{\"step\": \"EXTEND\", \"on\": \"2025-09-30\", \"dueOn\": \"%s\", \"reason\": \"x\"}")) {
            Moves.byApprover(id, step.formatted(far)).statusCode(400);
            Moves.byEditor(id, step.formatted(far)).statusCode(400);
        }
        Moves.read(id).body("state", equalTo("APPROVED")).body("dueOn", equalTo("2025-10-01"));
    }

    @Test
    void what_is_decided_may_differ_from_what_was_proposed_and_is_ruled_as_it_is_decided() {
        String id = Moves.readyRotation("QĐ-1");
        Moves.propose(Moves.transfer("QĐ-9", "CB-4", "BTC-PB", "BTC-TB", "2022-10-01"));
        decided(id, "{\"reference\": \"QĐ-9\", \"decidedOn\": \"2022-10-02\"}")
                .statusCode(400)
                .body("violations.field", contains("decision.reference", "decision.effectiveOn"));
        decided(id, "{\"decidedOn\": \"2022-08-19\"}")
                .statusCode(400)
                .body("violations.field", contains("decision.decidedOn"));
        decided(id, "{\"plannedReturnOn\": \"2025-09-30\"}").statusCode(422).body("findings.rule", hasItem("ROT-05"));
        decided(
                        id,
                        "{\"reference\": \"QĐ-118\", \"decidedOn\": \"2022-10-10\", \"effectiveOn\": \"2022-11-01\","
                                + "\"plannedReturnOn\": \"2025-11-01\"}")
                .statusCode(200)
                .body("reference", equalTo("QĐ-118"))
                .body("decidedOn", equalTo("2022-10-10"))
                .body("dueOn", equalTo("2025-11-01"))
                .body("course.find { it.step == 'APPROVE' }.takenOn", equalTo("2022-10-10"))
                .body("course.find { it.step == 'APPROVE' }.reference", equalTo("QĐ-118"));
        assertEquals(List.of("BTC-PB"), Moves.posts("CB-1", "2022-10-31"));
        assertEquals(List.of("HM-BT"), Moves.posts("CB-1", "2022-11-01"));
    }

    private static ValidatableResponse decided(String id, String decision) {
        return Moves.byApprover(id, "{\"step\": \"APPROVE\", \"decision\": " + decision + ", " + Moves.GROUNDS + "}");
    }
}
