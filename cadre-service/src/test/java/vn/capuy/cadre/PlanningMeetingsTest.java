package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.cadre.PlanningSteps.draft;
import static vn.capuy.cadre.PlanningSteps.executive;
import static vn.capuy.cadre.PlanningSteps.hold;
import static vn.capuy.cadre.PlanningSteps.holdAll;
import static vn.capuy.cadre.PlanningSteps.meeting;
import static vn.capuy.cadre.PlanningSteps.post;
import static vn.capuy.cadre.PlanningSteps.standing;
import static vn.capuy.cadre.PlanningSteps.submit;
import static vn.capuy.cadre.PlanningSteps.version;
import static vn.capuy.cadre.PlanningSteps.votes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PlanningMeetingsTest {
    private String id;
    private List<String> entries;

    @BeforeEach
    void draftAList() {
        Seed.peopleAndPosts();
        id = draft("QH-Uỷ-1", executive("CB-1"), executive("CB-2"), executive("CB-3"));
        entries = standing(id);
    }

    private String first(int summoned, int present, int votes) {
        return meeting(1, "BL", summoned, present, votes(entries, votes));
    }

    @Test
    void the_steps_are_held_in_their_order_on_days_that_follow() {
        hold(id, meeting(2, "BL", 30, 27, votes(entries, 20)))
                .statusCode(409)
                .body("detail", containsString("SOURCE_REVIEW"));
        hold(id, first(30, 27, 20).replace("2022-07-20", "2022-07-17"))
                .statusCode(400)
                .body("violations.field", contains("heldOn"));
        hold(id, first(30, 27, 20).replace("2022-07-20", "2022-07-18"))
                .statusCode(200)
                .body("nextStep", equalTo("KEY_CADRE_CONFERENCE"));
        hold(id, meeting(2, "BL", 30, 27, votes(entries, 20)).replace("2022-07-21", "2022-07-17"))
                .statusCode(400)
                .body("violations.message", contains(containsString("2022-07-18")));
        hold(id, first(30, 27, 20)).statusCode(409);
        assertEquals(1, Database.number("select count(*) from planning_meeting"));
    }

    @Test
    void a_meeting_is_of_the_body_whose_step_it_is() {
        hold(id, first(30, 27, 20).replace("\"BL\"", "\"TY\""))
                .statusCode(400)
                .body("violations.field", contains("body"));
        Api.importing(
                        Api.importer(),
                        "/organisation/units",
                        "",
                        Seed.UNIT_COLUMNS,
                        Seed.unit("BL-BTV", "STANDING_COMMITTEE", "BL", "", "1963-12-16"))
                .statusCode(200);
        hold(id, first(30, 27, 20)).statusCode(400).body("violations.message", contains(containsString("BL-BTV")));
        hold(id, first(30, 27, 20).replace("\"BL\"", "\"BL-BTV\"")).statusCode(200);
        hold(id, meeting(2, "BL-BTV", 30, 27, votes(entries, 20))).statusCode(400);
        hold(id, meeting(2, "BL", 30, 27, votes(entries, 20))).statusCode(200);
    }

    @Test
    void two_thirds_of_those_summoned_make_a_meeting_and_one_fewer_do_not() {
        hold(id, first(30, 19, 19))
                .statusCode(422)
                .body("findings.rule", containsInAnyOrder("PLAN-11"))
                .body("findings[0].certainty", equalTo("GENERAL"))
                .body("findings[0].message", containsString("8/12"));
        assertEquals(0, Database.number("select count(*) from planning_meeting"));
        hold(id, first(30, 20, 20)).statusCode(200);
    }

    @Test
    void half_of_those_summoned_is_too_few_and_one_more_is_enough() {
        String counted = votes(entries.subList(0, 1), 15) + "," + votes(entries.subList(1, 3), 16);
        hold(id, meeting(1, "BL", 30, 27, counted))
                .statusCode(200)
                .body("planned.state", contains("NOT_PASSED", "PLANNED", "PLANNED"))
                .body("planned[0].failedStep", equalTo("SOURCE_REVIEW"));
        // Who did not pass is voted on no more, and the list cannot be submitted with him.
        hold(id, meeting(2, "BL", 30, 27, votes(entries, 20)))
                .statusCode(400)
                .body("violations.field", contains("votes[0].entry"));
        for (int place = 2; place <= 5; place++) {
            hold(id, meeting(place, "BL", 30, 27, votes(standing(id), 27))).statusCode(200);
        }
        submit(id)
                .statusCode(422)
                .body("findings.rule", containsInAnyOrder("PLAN-06", "PLAN-07"))
                .body("findings.find { it.rule == 'PLAN-06' }.message", containsString("CB-1 (SOURCE_REVIEW)"));
        post(
                        Api.editor("BL"),
                        id,
                        "/entries/" + entries.getFirst() + "/withdrawal",
                        "{\"reason\": \"Không đạt phiếu\"}")
                .statusCode(200)
                .body("entries", equalTo(2));
        submit(id).statusCode(200);
    }

    @Test
    void who_has_too_few_votes_stays_where_a_person_states_why() {
        String vote = "{\"entry\": \"%s\", \"votes\": %d, \"ground\": \"Cán bộ nữ, dân tộc Dao\"},";
        String tooFew = vote.formatted(entries.getFirst(), 15);
        String enough = vote.formatted(entries.getFirst(), 16);
        hold(id, meeting(1, "BL", 30, 27, tooFew + votes(entries.subList(1, 3), 16)))
                .statusCode(200)
                .body("planned.state", contains("PLANNED", "PLANNED", "PLANNED"))
                .body("planned[0].keptGround", equalTo("Cán bộ nữ, dân tộc Dao"));
        hold(id, meeting(2, "BL", 30, 27, enough + votes(entries.subList(1, 3), 16)))
                .statusCode(400)
                .body("violations.field", contains("votes[0].ground"));
        assertTrue(Database.column("select findings::text from planning_meeting")
                .getFirst()
                .contains("CB-1 (15)"));
    }

    @Test
    void every_figure_that_contradicts_another_is_told() {
        hold(id, """
                {"step": "SOURCE_REVIEW", "heldOn": "2022-07-20", "body": "BL", "minutes": "1-BB/HU", "summoned": 30,
                 "present": 31, "issued": 32, "returned": 33, "valid": -1, "votes": [%s]}""".formatted(votes(entries, 20)))
                .statusCode(400)
                .body("violations.field", contains("present", "issued", "returned", "valid"));
        hold(id, meeting(1, "BL", 30, 27, votes(entries.subList(0, 1), 28) + "," + votes(entries.subList(0, 2), -1)))
                .statusCode(400)
                .body(
                        "violations.field",
                        contains("votes[0].votes", "votes[1].entry", "votes[1].votes", "votes[2].votes", "votes"))
                .body("violations[4].message", containsString("CB-3"));
        assertEquals(0, Database.number("select count(*) from planning_meeting"));
    }

    @Test
    void the_database_holds_the_figures_and_the_order_by_itself() {
        refusedBy(
                "planning_meeting_ballot",
                "insert into planning_meeting values "
                        + row("m1", "SOURCE_REVIEW", 1, "2022-07-20", "30, 31, 27, 27, 27"));
        refusedBy(
                "planning_meeting_ballot",
                "insert into planning_meeting values "
                        + row("m1", "SOURCE_REVIEW", 1, "2022-07-20", "30, 27, 27, 26, 27"));
        refusedBy(
                "planning_meeting_place",
                "insert into planning_meeting values "
                        + row("m1", "SOURCE_REVIEW", 2, "2022-07-20", "30, 27, 27, 27, 27"));
        refusedBy(
                "planning_meeting_order",
                "insert into planning_meeting values "
                        + row("m1", "KEY_CADRE_CONFERENCE", 2, "2022-07-20", "30, 27, 27, 27, 27"));
        hold(id, first(30, 27, 20)).statusCode(200);
        refusedBy(
                "planning_meeting_once",
                "insert into planning_meeting values "
                        + row("m1", "SOURCE_REVIEW", 1, "2022-07-20", "30, 27, 27, 27, 27"));
        refusedBy(
                "planning_meeting_order",
                "insert into planning_meeting values "
                        + row("m1", "KEY_CADRE_CONFERENCE", 2, "2022-07-19", "30, 27, 27, 27, 27"));
        refusedBy("planning_vote_votes", "update planning_vote set votes = 28");
        refusedBy("planning_vote_votes", "update planning_vote set votes = -1");
        refusedBy("planning_vote_valid_fk", "update planning_vote set valid = 30");
        hold(id, meeting(2, "BL", 30, 27, votes(entries, 20))).statusCode(200);
        refusedBy(
                "planning_meeting_order",
                "update planning_meeting set voided_at = now(), voided_by = 'x', void_reason = 'x' where place = 1");
        refusedBy("permission denied", "set role capuy_test; update planning_vote set votes = 1");
        refusedBy("permission denied", "set role capuy_test; update planning_meeting set valid = 30");
    }

    private String row(String key, String step, int place, String day, String figures) {
        return ("(gen_random_uuid(), '%s', '%s', %d, '%s', 'BL', '%s', %s, '50-QĐ/TW', '{}', now(), 'x', null, null, null, 0)")
                .formatted(id, step, place, day, key, figures);
    }

    private static void refusedBy(String name, String sql) {
        var refused = assertThrows(IllegalStateException.class, () -> Database.run(sql));
        var told = ((PSQLException) refused.getCause()).getServerErrorMessage();
        assertTrue((told.getConstraint() + told.getMessage()).contains(name), told::toString);
    }

    @Test
    void a_wrong_count_voids_its_meeting_from_the_last_one_back() {
        holdAll(id);
        List<String> held = Api.reader("BL")
                .get("/planning-lists/" + id + "/meetings")
                .then()
                .statusCode(200)
                .body("step", equalTo(PlanningSteps.STEPS))
                .body("votes.size()", equalTo(5))
                .extract()
                .jsonPath()
                .getList("id");
        post(Api.editor("BL"), id, "/meetings/" + held.get(3) + "/void", "{\"reason\": \"Kiểm phiếu sai\"}")
                .statusCode(409);
        post(Api.editor("BL"), id, "/meetings/" + held.get(4) + "/void", "{\"reason\": \"Kiểm phiếu sai\"}")
                .statusCode(200)
                .body("nextStep", equalTo("STANDING_COMMITTEE"));
        submit(id).statusCode(422).body("findings.find { it.rule == 'PLAN-05' }.message", containsString("STANDING"));
        hold(id, meeting(5, "BL", 30, 27, votes(standing(id), 27)))
                .statusCode(200)
                .body("nextStep", nullValue());
        hold(id, meeting(5, "BL", 30, 27, votes(standing(id), 27))).statusCode(409);
        submit(id).statusCode(200);
        post(Api.editor("BL"), id, "/meetings/" + held.get(4) + "/void", "{\"reason\": \"x\"}")
                .statusCode(409);
    }

    @Test
    void only_who_may_changes_a_draft_and_only_as_it_was_read() {
        String body = first(30, 27, 20);
        String path = "/planning-lists/" + id + "/meetings";
        Api.reader("BL").body(body).post(path).then().statusCode(403);
        Api.editor("TY")
                .header("If-Match", version(id))
                .body(body)
                .post(path)
                .then()
                .statusCode(404);
        Api.editor("BL").body(body).post(path).then().statusCode(428);
        Api.editor("BL")
                .header("If-Match", "\"7\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(412);
        String read = version(id);
        for (int i = 0; i < 2; i++) {
            Api.editor("BL")
                    .header("If-Match", read)
                    .header("Idempotency-Key", "meeting-1")
                    .body(body)
                    .post(path)
                    .then()
                    .statusCode(200);
        }
        assertEquals(1, Database.number("select count(*) from planning_meeting"));
        Api.reader("TY").get(path).then().statusCode(404);
        Api.auditor("BL")
                .get("/planning-lists/" + id + "/history")
                .then()
                .body("action", contains("planning.proposed", "planning.meeting-held"));
    }

    @Test
    void cadres_come_and_go_while_a_list_is_a_draft_and_no_step_has_begun() {
        post(Api.editor("BL"), id, "/entries", "{\"entries\": [%s]}".formatted(executive("CB-1")))
                .statusCode(400)
                .body("violations.field", contains("entries[0].person"));
        post(Api.editor("BL"), id, "/entries/" + entries.getFirst() + "/withdrawal", "{\"reason\": \"Xin rút\"}")
                .statusCode(200)
                .body("planned[0].state", equalTo("WITHDRAWN"))
                .body("planned[0].reason", equalTo("Xin rút"));
        // Withdrawn, he may come back.
        post(Api.editor("BL"), id, "/entries", "{\"entries\": [%s]}".formatted(executive("CB-1")))
                .statusCode(200)
                .body("planned.findAll { it.state == 'PLANNED' }", hasSize(3));
        entries = standing(id);
        hold(id, first(30, 27, 20)).statusCode(200);
        post(Api.editor("BL"), id, "/entries", "{\"entries\": [%s]}".formatted(executive("CB-4")))
                .statusCode(409);
        Api.reader("BL")
                .accept("text/csv")
                .get("/planning-lists/" + id + "/entries?state=PLANNED")
                .then()
                .statusCode(200)
                .body(containsString("Hoàng Thị Hoà"));
    }
}
