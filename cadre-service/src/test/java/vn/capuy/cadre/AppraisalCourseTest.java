package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** From the self-assessment to the decision, and who may decide. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AppraisalCourseTest extends AppraisalDesk {
    @Test
    void an_appraisal_goes_from_the_self_assessment_to_the_decision_and_keeps_by_what_it_was_measured() {
        officers();
        String id = open("CV-1");
        results("CV-1", 10, 10, 0, 5).statusCode(201);
        edit(id, points("APPRAISE", "25", "55")).statusCode(409);
        edit(id, points("SELF_ASSESS", "30", "70"))
                .statusCode(200)
                .body("appraisal.state", equalTo("SELF_ASSESSED"))
                .body("said.selfText", equalTo("Tốt"))
                .body("appraisal.points", nullValue());
        edit(id, points("APPRAISE", "25.25", "55.5"))
                .statusCode(200)
                .body("appraisal.points", equalTo(80.75f))
                .body("measured.rating", equalTo("GOOD"))
                .body("measured.above.rule", contains("APP-03"))
                .body("taskResult.source", equalTo("ENTERED"));
        propose(id, "GOOD", null)
                .statusCode(200)
                .body("appraisal.proposedRating", equalTo("GOOD"))
                .body("allowedSteps.step", contains("DECIDE", "CORRECT"))
                .body("allowedSteps.allowed", contains(false, true));
        decide(id, "")
                .statusCode(200)
                .body("appraisal.state", equalTo("DECIDED"))
                .body("appraisal.rating", equalTo("GOOD"))
                .body("appraisal.decidedBy", equalTo("BL"))
                .body("decisions[0].computedRating", equalTo("GOOD"))
                .body("decisions[0].rulebook", equalTo("124-QĐ/TW"))
                .body("decisions[0].taskResult", notNullValue())
                .body("decisions[0].droppedAt", nullValue());
        assertTrue(Database.column("select findings::text from appraisal_decision")
                .getFirst()
                .contains("APP-03"));
        assertEquals(List.of("GOOD"), Database.column("select rating from appraisal_rating"));
        Api.auditor("BL")
                .get("/appraisals/" + id + "/history")
                .then()
                .body(
                        "action",
                        contains(
                                "appraisal.opened",
                                "appraisal.self-assess",
                                "appraisal.appraise",
                                "appraisal.propose",
                                "appraisal.decide"));
    }

    @Test
    void a_rating_above_what_the_rules_give_is_refused_and_one_below_needs_a_ground() {
        officers();
        String id = appraised("CV-1", "25", "55");
        propose(id, "EXCELLENT", "Người tốt")
                .statusCode(422)
                .body("findings.rule", contains("APP-03"))
                .body("findings[0].message", equalTo("80.00 points, below 90."))
                .body("findings[0].certainty", equalTo("OPEN"));
        propose(id, "COMPLETED", null).statusCode(400).body("violations.field", contains("proposal.ground"));
        propose(id, "COMPLETED", "Nội bộ mất đoàn kết").statusCode(200);
        decide(id, "")
                .statusCode(200)
                .body("appraisal.rating", equalTo("COMPLETED"))
                .body("decisions[0].ground", equalTo("Nội bộ mất đoàn kết"))
                .body("decisions[0].computedRating", equalTo("GOOD"));
    }

    @Test
    void whoever_decides_otherwise_than_proposed_says_why() {
        officers();
        String id = proposed("CV-1", "GOOD");
        decide(id, ", \"rating\": \"COMPLETED\"").statusCode(400).body("violations.field", contains("decision.ground"));
        decide(id, ", \"rating\": \"EXCELLENT\", \"ground\": \"Xứng đáng\"")
                .statusCode(422)
                .body("findings.rule", contains("APP-03", "APP-08"));
        assertEquals(0, Database.number("select count(*) from appraisal_decision"));
        decide(id, ", \"rating\": \"COMPLETED\", \"ground\": \"Để xảy ra mất đoàn kết\"")
                .statusCode(200)
                .body("appraisal.rating", equalTo("COMPLETED"))
                .body("appraisal.proposedRating", equalTo("GOOD"))
                .body("decisions[0].ground", equalTo("Để xảy ra mất đoàn kết"));
    }

    @Test
    void where_no_task_results_are_known_a_person_judges_on_a_ground() {
        officers();
        String id = open("CV-1");
        edit(id, points("SELF_ASSESS", "25", "55")).statusCode(200);
        edit(id, points("APPRAISE", "25", "55"))
                .body("measured.toJudge.rule", contains("APP-01"))
                .body("measured.toJudge.verdict", contains("PERSON_MUST_JUDGE"));
        propose(id, "GOOD", null).statusCode(400).body("violations.field", contains("proposal.ground"));
        propose(id, "GOOD", "Theo báo cáo của ban").statusCode(200);
        decide(id, "").statusCode(200).body("decisions[0].findings.rule", contains("APP-01"));
    }

    @Test
    void discipline_in_the_period_is_shown_and_left_to_a_person() {
        officers();
        Database.run("""
                insert into discipline_effect (decision, reference, person, form, decided_by, decided_on, effect_from, effect_until,
                  recorded_at)
                select 'D1', '12-QĐ/UBKTHU', id, 'REPRIMAND', 'BL', '2024-03-31', '2024-03-31', '2025-01-01', now()
                from person where code = 'CV-1'""");
        String id = appraised("CV-1", "25", "55");
        propose(id, "GOOD", null).statusCode(400).body("violations.field", contains("proposal.ground"));
        Api.reader("BL")
                .get("/appraisals/" + id)
                .then()
                .body("measured.toJudge.rule", contains("APP-02"))
                .body("measured.toJudge[0].message", containsString("12-QĐ/UBKTHU"));
    }

    @Test
    void nobody_who_had_a_hand_in_it_decides() {
        officers();
        String id = proposed("CV-1", "GOOD");
        Api.as("editor", "BL", "cadre-editor", "cadre-approver")
                .header("If-Match", "*")
                .body("{\"step\": \"DECIDE\", \"decision\": {\"body\": \"BL\", \"on\": \"2025-04-04\"}}")
                .post("/appraisals/" + id + "/steps")
                .then()
                .statusCode(403);
        // Another one proposed it anew: the account that opened and appraised it still may not.
        edit(id, points("CORRECT", "25", "55")).statusCode(200);
        Api.as("second", "BL", "cadre-editor", "cadre-approver")
                .header("If-Match", "*")
                .body("{\"step\": \"PROPOSE\", \"proposal\": {\"rating\": \"GOOD\", \"on\": \"2025-04-03\"}}")
                .post("/appraisals/" + id + "/steps")
                .then()
                .statusCode(200);
        for (String hand : List.of("editor", "second")) {
            Api.as(hand, "BL", "cadre-editor", "cadre-approver")
                    .header("If-Match", "*")
                    .body("{\"step\": \"DECIDE\", \"decision\": {\"body\": \"BL\", \"on\": \"2025-04-04\"}}")
                    .post("/appraisals/" + id + "/steps")
                    .then()
                    .statusCode(403);
        }
        decide(id, "").statusCode(200);
    }

    @Test
    void an_edit_after_the_approval_drops_it_and_keeps_it_in_the_history_with_the_reason() {
        officers();
        String id = decided("CV-1", "GOOD");
        edit(id, points("APPRAISE", "20", "40")).statusCode(409);
        edit(id, points("CORRECT", "20", "40").replace("\"Chấm lại\"", "null"))
                .statusCode(400)
                .body("violations.field", contains("reason"));
        edit(id, points("CORRECT", "20", "40"))
                .statusCode(200)
                .body("appraisal.state", equalTo("APPRAISED"))
                .body("appraisal.rating", nullValue())
                .body("appraisal.proposedRating", nullValue())
                .body("decisions", hasSize(1))
                .body("decisions[0].rating", equalTo("GOOD"))
                .body("decisions[0].dropReason", equalTo("Chấm lại"))
                .body("decisions[0].droppedBy", equalTo("editor"));
        assertEquals(0, Database.number("select count(*) from appraisal_rating"));
        propose(id, "COMPLETED", null).statusCode(200);
        decide(id, "").statusCode(200).body("decisions", hasSize(2)).body("decisions[1].rating", equalTo("COMPLETED"));
    }

    @Test
    void the_database_knows_no_decided_appraisal_without_an_approval() {
        officers();
        decided("CV-1", "GOOD");
        assertThrows(
                IllegalStateException.class,
                () -> Database.run(
                        "update appraisal_decision set dropped_at = now(), dropped_by = 'x', drop_reason = 'x'"));
        assertThrows(
                IllegalStateException.class,
                () -> Database.run("set role capuy_test; update appraisal_decision set rating = 'EXCELLENT'"));
        assertThrows(
                IllegalStateException.class, () -> Database.run("set role capuy_test; delete from appraisal_decision"));
    }
}
