package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.capuy.cadre.PlanningSteps.approve;
import static vn.capuy.cadre.PlanningSteps.draft;
import static vn.capuy.cadre.PlanningSteps.entry;
import static vn.capuy.cadre.PlanningSteps.executive;
import static vn.capuy.cadre.PlanningSteps.holdAll;
import static vn.capuy.cadre.PlanningSteps.propose;
import static vn.capuy.cadre.PlanningSteps.standing;
import static vn.capuy.cadre.PlanningSteps.step;
import static vn.capuy.cadre.PlanningSteps.submit;
import static vn.capuy.cadre.PlanningSteps.version;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PlanningTest {
    private static final String COLUMNS = "list,committee,target_term,proposed_on,approved_by,approved_on,void_reason,"
            + "person,target,post,removed_on,removal_reason";

    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
    }

    private static ValidatableResponse approved(String org) {
        return Api.reader("QN")
                .get("/indicators/values?org=" + org + "&from=2020-08-01&to=2023-03-31")
                .then()
                .statusCode(200)
                .root("values.find { it.code == 'PLAN.APPROVED' }");
    }

    @Test
    void a_list_counts_by_the_day_of_its_approval_and_then_only_loses_cadres_with_a_reason() {
        String id = draft("QH-1", executive("CB-1"), entry("CB-2", "POST", "BTC-TB"));
        holdAll(id);
        approve(id).statusCode(409);
        submit(id).statusCode(200).body("state", equalTo("SUBMITTED"));
        approved("BL").body("value", equalTo(0));
        step(id, "{\"step\": \"APPROVE\"}").statusCode(400);
        step(id, "{\"step\": \"APPROVE\", \"approvingBody\": \"QN\", \"approvedOn\": \"2022-08-11\"}")
                .statusCode(400);
        approve(id)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("approvingBody", equalTo("QN"))
                .body("rulebook", equalTo("50-QĐ/TW"));
        approved("BL")
                .body("value", equalTo(2))
                .body("distinctSubjects", equalTo(2))
                .body("reach", equalTo("OWN"));
        approved("QN").body("value", equalTo(0));
        String leaving = "/planning-lists/" + id + "/entries/" + standing(id).get(1) + "/removal";
        String removal =
                "{\"removedOn\": \"2023-01-09\", \"kind\": \"DISCIPLINED\", \"reason\": \"Bị khiển trách\", \"decision\": %s}";
        Api.approver("QN").body(removal.formatted("null")).post(leaving).then().statusCode(428);
        Api.approver("QN")
                .header("If-Match", version(id))
                .body(removal.formatted("null"))
                .post(leaving)
                .then()
                .statusCode(400)
                .body("violations.field", contains("decision"));
        Api.approver("QN")
                .header("If-Match", version(id))
                .body(removal.formatted("\"12-QĐ/UBKTHU\""))
                .post(leaving)
                .then()
                .statusCode(200)
                .body("planned.find { it.person == 'CB-2' }.state", equalTo("REMOVED"))
                .body("planned.find { it.person == 'CB-2' }.removalDecision", equalTo("12-QĐ/UBKTHU"));
        Api.approver("QN")
                .header("If-Match", version(id))
                .body(removal.formatted("\"12-QĐ/UBKTHU\""))
                .post(leaving)
                .then()
                .statusCode(409);
        // Who left was approved all the same.
        approved("BL").body("value", equalTo(2));
        Api.reader("BL")
                .get("/indicators/PLAN.APPROVED/records?org=BL&from=2020-08-01&to=2023-03-31")
                .then()
                .body("items.list", contains("QH-1", "QH-1"));
    }

    @Test
    void the_service_cannot_change_what_an_entry_says() {
        draft("QH-1", executive("CB-1"));
        assertThrows(
                IllegalStateException.class,
                () -> Database.run("set role capuy_test; update planning_entry set target = 'STANDING_COMMITTEE'"));
    }

    @Test
    void nobody_is_planned_for_more_than_three_posts_of_one_level_and_no_post_for_more_than_three() {
        propose("QH-1", entry("CB-1", "POST", "BTC-TB"), entry("CB-2", "POST", "BTC-TB"))
                .statusCode(201);
        propose("QH-2", entry("CB-3", "POST", "BTC-TB")).statusCode(201);
        propose("QH-3", entry("CB-4", "POST", "BTC-TB"))
                .statusCode(422)
                .body("findings.rule", contains("PLAN-02"))
                .body("findings[0].message", containsString("BTC-TB (4)"))
                .body("findings[0].certainty", equalTo("READ"));
        assertEquals(2, Database.number("select count(*) from planning_list"));
        Api.importing(
                        Api.importer(),
                        "/posts",
                        "",
                        Seed.POST_COLUMNS,
                        Seed.post("P-1", "BL", "SECRETARY", 1),
                        Seed.post("P-2", "BL", "DEPUTY_SECRETARY", 1),
                        Seed.post("P-3", "BL", "OFFICER", 1))
                .statusCode(200);
        // A post of a body is of the level of its committee: with BTC-TB these are four.
        propose("QH-4", entry("CB-1", "POST", "P-1"), entry("CB-1", "POST", "P-2"), entry("CB-1", "POST", "HM-BT"))
                .statusCode(201);
        propose("QH-5", entry("CB-1", "POST", "P-3"))
                .statusCode(422)
                .body("findings.rule", contains("PLAN-01"))
                .body("findings[0].message", containsString("CB-1 (4)"));
    }

    @Test
    void every_fault_of_a_proposal_is_told() {
        propose(
                        "QH-1",
                        entry("CB-9", "EXECUTIVE_COMMITTEE", null),
                        entry("CB-1", "POST", null),
                        entry("CB-1", "EXECUTIVE_COMMITTEE", "BTC-TB"),
                        executive("CB-2"),
                        executive("CB-2"))
                .statusCode(400)
                .body(
                        "violations.field",
                        contains("entries[0].person", "entries[1].post", "entries[2].post", "entries[4].person"));
    }

    @Test
    void lists_of_the_past_are_recorded_whole_or_not_at_all() {
        String[] lines = {
            COLUMNS,
            "L1,BL,2020-2025,2022-01-10,QN,2022-03-01,,CB-1,EXECUTIVE_COMMITTEE,,2023-02-01,Kỷ luật",
            "L1,BL,2020-2025,2022-01-10,QN,2022-03-01,,CB-2,POST,BTC-TB,,",
            "L2,BL,2020-2025,2022-01-10,QN,2022-03-01,Lập lại,CB-1,EXECUTIVE_COMMITTEE,,,",
            "L3,BL,2020-2025,2022-01-10,,,,CB-1,STANDING_COMMITTEE,,,",
            "L4,TY,2020-2025,2022-01-10,QN,2022-03-01,,CB-9,EXECUTIVE_COMMITTEE,,,",
            "L5,BL,2020-2025,2023-03-31,QN,2023-04-01,,CB-1,EXECUTIVE_COMMITTEE,,,"
        };
        Api.importing(Api.importer(), "/planning-lists", "", lines)
                .statusCode(200)
                .body("written", equalTo(6));
        approved("BL").body("value", equalTo(2));
        approved("TY").body("value", equalTo(1));
        Api.reader("BL").get("/planning-lists?state=SUBMITTED").then().body("items.code", contains("L3"));
        Api.importing(
                        Api.importer(),
                        "/planning-lists",
                        "?mode=valid-rows",
                        COLUMNS,
                        "M1,BL,2020-2025,2022-01-10,QN,2022-03-01,,CB-1,EXECUTIVE_COMMITTEE,,,",
                        "M1,BL,2020-2025,2022-01-11,QN,2022-03-01,,CB-2,EXECUTIVE_COMMITTEE,,,",
                        "M2,BL,2020-2025,2022-01-10,QN,2022-03-01,,CB-1,EXECUTIVE_COMMITTEE,,,",
                        "M2,BL,2020-2025,not-a-day,QN,2022-03-01,,CB-2,EXECUTIVE_COMMITTEE,,,",
                        "M3,BL,2020-2025,2022-01-10,QN,2022-03-01,,CB-1,EXECUTIVE_COMMITTEE,,,",
                        "M4,BL,2020-2025,2022-01-10,QN,2022-03-01,,CB-1,POST,,,",
                        "M5,BL,2020-2025,2022-01-10,QN,,,CB-1,EXECUTIVE_COMMITTEE,,,",
                        "M6,BL,2020-2025,2022-01-10,QN,2022-01-09,,CB-1,EXECUTIVE_COMMITTEE,,2022-01-01,x")
                .statusCode(200)
                .body("written", equalTo(1))
                .body("violations.row", hasItem(2))
                .body("violations.row", hasItem(4));
        assertEquals(1, Database.number("select count(*) from planning_list where code like 'M%'"));
    }
}
