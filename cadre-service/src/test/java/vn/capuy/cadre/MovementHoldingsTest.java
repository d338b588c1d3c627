package vn.capuy.cadre;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** What movements do to holdings, and what becomes of that when they are voided. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MovementHoldingsTest {
    private static final String APPROVE = "{\"step\": \"APPROVE\"}";

    @BeforeEach
    void seed() {
        Moves.seed();
    }

    private static ValidatableResponse voided(String id) {
        return Api.editor("BL")
                .header("If-Match", Moves.read(id).extract().header("ETag"))
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post("/movements/" + id + "/void")
                .then();
    }

    /** The rows of a cadre that are not voided, as they are read from the outside. */
    private static List<String> rows(String person) {
        return Database.column(
                "select p.code || ' ' || h.held_from || ' ' || coalesce(h.held_to::text, '') from holding h"
                        + " join post p on p.id = h.post join person c on c.id = h.person"
                        + " where h.voided_at is null and c.code = '" + person + "' order by h.held_from, p.code");
    }

    @Test
    void a_seat_that_was_taken_since_the_proposal_is_told_with_who_sits_there() {
        String id = Moves.propose(Moves.transfer("QĐ-1", "CB-1", "BTC-PB", "BTC-TB", "2022-10-01"));
        Seed.holdings("CB-2,BTC-TB,2022-09-15,");
        Moves.read(id).body("findings.rule", contains("MOV-02"));
        Moves.byApprover(id, APPROVE)
                .statusCode(422)
                .body("findings.rule", contains("MOV-02"))
                .body("findings[0].message", allOf(containsString("CB-2"), containsString("2022-09-15")));
        assertEquals(List.of("BTC-PB 2020-01-01 "), rows("CB-1"));
        Moves.read(id).body("state", equalTo("PROPOSED"));
    }

    @Test
    void a_chain_is_proposed_together_and_decided_from_its_end() {
        Seed.holdings("CB-2,BTC-TB,2020-01-01,");
        String first = Moves.propose(Moves.transfer("QĐ-1", "CB-1", "BTC-PB", "BTC-TB", "2022-10-01"));
        String second = Moves.propose(Moves.transfer("QĐ-2", "CB-2", "BTC-TB", "T01-TR", "2022-10-01"));
        Moves.byApprover(first, APPROVE).statusCode(422);
        Moves.byApprover(second, APPROVE).statusCode(200);
        Moves.byApprover(first, APPROVE).statusCode(200);
        assertEquals(List.of("BTC-PB 2020-01-01 2022-09-30", "BTC-TB 2022-10-01 "), rows("CB-1"));
        assertEquals(List.of("BTC-TB 2020-01-01 2022-09-30", "T01-TR 2022-10-01 "), rows("CB-2"));
    }

    @Test
    void a_secondment_keeps_the_post_of_origin_where_the_decision_says_so() {
        String kept = Moves.approved(Moves.secondment("QĐ-1", true));
        assertEquals(List.of("BTC-PB 2020-01-01 ", "BTC-TB 2022-10-01 "), rows("CB-1"));
        Moves.byEditor(kept, "{\"step\": \"RETURN\", \"on\": \"2023-04-01\"}").statusCode(200);
        assertEquals(List.of("BTC-PB 2020-01-01 ", "BTC-TB 2022-10-01 2023-03-31"), rows("CB-1"));
    }

    @Test
    void a_secondment_that_does_not_keep_it_gives_the_seat_free_and_finds_it_again() {
        String left = Moves.approved(Moves.secondment("QĐ-1", false));
        assertEquals(List.of("BTC-PB 2020-01-01 2022-09-30", "BTC-TB 2022-10-01 "), rows("CB-1"));
        Seed.holdings("CB-2,BTC-PB,2022-10-01,");
        Moves.byEditor(left, "{\"step\": \"RETURN\", \"on\": \"2023-04-01\"}")
                .statusCode(409)
                .body("detail", allOf(containsString("BTC-PB"), containsString("CB-2"), containsString("CB-4")));
        Moves.read(left).body("state", equalTo("APPROVED"));
        assertEquals(List.of("BTC-PB 2020-01-01 2022-09-30", "BTC-TB 2022-10-01 "), rows("CB-1"));
        Moves.byEditor(left, "{\"step\": \"RETURN\", \"on\": \"2023-04-01\", \"returnTo\": \"NO-1\"}")
                .statusCode(400)
                .body("violations.field", contains("returnTo"));
        Moves.byEditor(left, "{\"step\": \"RETURN\", \"on\": \"2023-04-01\", \"returnTo\": \"BTC-TB\"}")
                .statusCode(400)
                .body("violations.field", contains("returnTo"));
        Moves.byEditor(left, "{\"step\": \"RETURN\", \"on\": \"2023-04-01\", \"returnTo\": \"T02-TR\"}")
                .statusCode(200)
                .body("returnedTo", equalTo("T02-TR"));
        assertEquals(
                List.of("BTC-PB 2020-01-01 2022-09-30", "BTC-TB 2022-10-01 2023-03-31", "T02-TR 2023-04-01 "),
                rows("CB-1"));
    }

    @Test
    void who_kept_his_post_gives_it_up_when_he_comes_back_to_another() {
        String kept = Moves.approved(Moves.secondment("QĐ-1", true));
        Moves.byEditor(kept, "{\"step\": \"RETURN\", \"on\": \"2023-04-01\", \"returnTo\": \"T02-TR\"}")
                .statusCode(200);
        assertEquals(
                List.of("BTC-PB 2020-01-01 2023-03-31", "BTC-TB 2022-10-01 2023-03-31", "T02-TR 2023-04-01 "),
                rows("CB-1"));
        voided(kept).statusCode(200);
        assertEquals(List.of("BTC-PB 2020-01-01 "), rows("CB-1"));
    }

    @Test
    void nobody_is_moved_on_before_he_is_back() {
        Moves.rotated("QĐ-1");
        Api.editor("BL")
                .body(Moves.transfer("QĐ-2", "CB-1", "HM-BT", "BTC-TB", "2024-01-01"))
                .post("/movements")
                .then()
                .statusCode(422)
                .body("findings.rule", contains("MOV-04"))
                .body("findings[0].message", containsString("QĐ-1"));
    }

    @Test
    void voiding_a_movement_in_force_gives_the_cadre_his_post_back_and_keeps_what_was() {
        String id = Moves.rotated("QĐ-1");
        voided(id).statusCode(200).body("state", equalTo("APPROVED"));
        assertEquals(List.of("BTC-PB 2020-01-01 "), rows("CB-1"));
        assertEquals(
                0,
                Database.number("select count(*) from holding where voided_at is null"
                        + " and (begun_by is not null or ended_by is not null)"));
        // Every row that ever was is still there: the first, the ended, the new post's, the restored.
        assertEquals(
                4,
                Database.number(
                        "select count(*) from holding h join person c on c.id = h.person where c.code = 'CB-1'"));
        Api.reader("BL").get("/movements/overdue?on=2026-01-01").then().body("items.size()", equalTo(0));
    }

    @Test
    void voiding_after_the_return_restores_the_holding_as_it_was_before_all() {
        String id = Moves.rotated("QĐ-1");
        Moves.byEditor(id, "{\"step\": \"RETURN\", \"on\": \"2025-10-01\"}").statusCode(200);
        voided(id).statusCode(200).body("state", equalTo("RETURNED"));
        assertEquals(List.of("BTC-PB 2020-01-01 "), rows("CB-1"));
    }

    @Test
    void a_movement_on_which_another_stands_is_not_voided_before_that() {
        String first = Moves.approved(Moves.transfer("QĐ-1", "CB-1", "BTC-PB", "BTC-TB", "2022-10-01"));
        String second = Moves.approved(Moves.transfer("QĐ-2", "CB-1", "BTC-TB", "T01-TR", "2023-10-01"));
        voided(first).statusCode(409).body("detail", allOf(containsString("BTC-TB"), containsString("2023-09-30")));
        assertEquals(3, rows("CB-1").size());
        voided(second).statusCode(200);
        voided(first).statusCode(200);
        assertEquals(List.of("BTC-PB 2020-01-01 "), rows("CB-1"));
    }

    @Test
    void a_movement_is_not_voided_while_another_sits_in_the_seat_it_gave_free() {
        String id = Moves.approved(Moves.transfer("QĐ-1", "CB-1", "BTC-PB", "BTC-TB", "2022-10-01"));
        Seed.holdings("CB-2,BTC-PB,2023-01-01,");
        voided(id).statusCode(409).body("detail", containsString("CB-2"));
        Moves.read(id).body("voidedAt", equalTo(null));
        assertEquals(List.of("BTC-PB 2020-01-01 2022-09-30", "BTC-TB 2022-10-01 "), rows("CB-1"));
    }

    @Test
    void holdings_that_stand_on_a_decision_are_not_undone_beside_it() {
        Moves.approved(Moves.transfer("QĐ-1", "CB-1", "BTC-PB", "BTC-TB", "2022-10-01"));
        for (String row : Database.column("select id from holding where voided_at is null and"
                + " (begun_by is not null or ended_by is not null)")) {
            Api.editor("BL")
                    .header("If-Match", "\"0\"")
                    .body("{\"reason\": \"Nhập nhầm\"}")
                    .post("/holdings/" + row + "/void")
                    .then()
                    .statusCode(409);
        }
        String ended = Database.column("select id from holding where ended_by is not null")
                .getFirst();
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"lastDay\": \"2021-01-01\"}")
                .post("/holdings/" + ended + "/end")
                .then()
                .statusCode(409);
        // But who retires from the new post leaves it.
        String begun = Database.column("select id from holding where begun_by is not null")
                .getFirst();
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"lastDay\": \"2024-01-31\"}")
                .post("/holdings/" + begun + "/end")
                .then()
                .statusCode(201)
                .body("begunAs", equalTo("MOVE"));
    }

    @Test
    void an_appointment_lasts_no_longer_than_its_post() {
        Database.run("update post set valid_to = '2025-06-30' where code = 'BTC-TB'");
        String id = Moves.approved(Moves.transfer("QĐ-1", "CB-1", "BTC-PB", "BTC-TB", "2022-10-01"));
        assertEquals(List.of("BTC-PB 2020-01-01 2022-09-30", "BTC-TB 2022-10-01 2025-06-30"), rows("CB-1"));
        // The end of the post is no later fact.
        voided(id).statusCode(200);
        assertEquals(List.of("BTC-PB 2020-01-01 "), rows("CB-1"));
    }

    @Test
    void history_from_a_file_changes_no_holding_whether_it_is_entered_or_voided() {
        Api.importing(
                        Api.importer(),
                        "/movements",
                        "",
                        "reference,kind,person,from_post,to_post,decided_by,decided_on,effective_on,planned_return_on,void_reason",
                        "A1,ROTATION,CB-1,BTC-PB,HM-BT,BL,2020-07-20,2020-08-01,2023-08-01,")
                .statusCode(200);
        assertEquals(List.of("BTC-PB 2020-01-01 "), rows("CB-1"));
        String id = Database.column("select id from movement").getFirst();
        Moves.read(id)
                .body("state", equalTo("APPROVED"))
                .body("findings.size()", equalTo(0))
                .body("allowedSteps.step", contains("EXTEND", "RETURN", "RECALL", "STAY"));
        // He does not hold the target, so nothing is overdue.
        Api.reader("BL").get("/movements/overdue?on=2024-01-01").then().body("items.size()", equalTo(0));
        voided(id).statusCode(200);
        assertEquals(List.of("BTC-PB 2020-01-01 "), rows("CB-1"));
    }

    @Test
    void history_that_still_runs_is_overdue_and_can_be_returned_from() {
        Seed.holdings("CB-2,HM-BT,2020-08-01,");
        Api.importing(
                        Api.importer(),
                        "/movements",
                        "",
                        "reference,kind,person,from_post,to_post,decided_by,decided_on,effective_on,planned_return_on,void_reason",
                        "A1,ROTATION,CB-2,BTC-TB,HM-BT,BL,2020-07-20,2020-08-01,2023-08-01,")
                .statusCode(200);
        Api.reader("BL").get("/movements/overdue?on=2024-01-01").then().body("items.reference", contains("A1"));
        String id = Database.column("select id from movement").getFirst();
        Moves.byEditor(id, "{\"step\": \"RETURN\", \"on\": \"2024-02-01\"}").statusCode(200);
        assertEquals(List.of("HM-BT 2020-08-01 2024-01-31", "BTC-TB 2024-02-01 "), rows("CB-2"));
        assertTrue(Database.number("select count(*) from journal where action = 'movement.returned'") == 1);
    }
}
