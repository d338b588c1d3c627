package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ExaminationsTest {
    private static final String COLUMNS =
            "examination,held_by,post,announced_on,held_on,person,written_score,defence_score,appointed_on,void_reason";

    @BeforeEach
    void seed() {
        Rounds.seed();
    }

    private static ValidatableResponse filled(String org) {
        return Api.reader("QN")
                .get("/indicators/values?org=" + org + "&from=2020-08-01&to=2023-03-31")
                .then()
                .statusCode(200)
                .root("values.find { it.code == 'EXAM.POSTS_FILLED' }");
    }

    @Test
    void a_round_goes_from_the_announcement_to_the_appointment() {
        String id = Rounds.held(
                "TT-1",
                Map.of(
                        "CB-1", new String[] {"80", "75.5"},
                        "CB-2", new String[] {"60", "60"},
                        "CB-3", new String[] {"49.99", null}));
        Api.reader("BL")
                .get("/examinations/" + id + "/ranking")
                .then()
                .statusCode(200)
                .body("person", contains("CB-1", "CB-2", "CB-3"))
                .body("place", contains(1, 2, null))
                .body("why", contains("TOTAL", "TOTAL", "WRITTEN_FAILED"))
                .body("[0].total", equalTo(155.5f))
                .body("[2].explanation", equalTo("Failed the written paper."));
        Api.reader("BL")
                .accept("text/csv")
                .get("/examinations/" + id + "/ranking")
                .then()
                .statusCode(200)
                .body(containsString("CB-2"));
        filled("BL").body("value", equalTo(0));
        Rounds.step(Api.editor("BL"), id, Rounds.outcome("CB-1", "2022-08-15")).statusCode(403);
        Rounds.step(Api.approver("BL"), id, Rounds.outcome("CB-1", "2022-07-15"))
                .statusCode(400)
                .body("violations.field", contains("outcomes[0].appointedOn"));
        Rounds.step(Api.approver("BL"), id, Rounds.outcome("CB-2", "2022-08-15"))
                .statusCode(422)
                .body("findings.rule", contains("EXAM-03"));
        Rounds.step(Api.approver("BL"), id, Rounds.outcome("CB-3", "2022-08-15"))
                .statusCode(422)
                .body("findings.rule", contains("EXAM-01", "EXAM-02", "EXAM-03"));
        assertEquals(0, Database.number("select count(*) from holding where begun_by_kind = 'EXAMINATION'"));
        Rounds.step(Api.approver("BL"), id, Rounds.outcome("CB-1", "2022-08-15"))
                .statusCode(200)
                .body("state", equalTo("CONCLUDED"))
                .body("posts.post.state", contains("UNFILLED", "FILLED"))
                .body("posts[1].post.winner", equalTo("CB-1"))
                .body("posts[1].findings.rule", contains("EXAM-01", "EXAM-02", "EXAM-03", "EXAM-04"));
        filled("BL").body("value", equalTo(1));
        Api.reader("BL").get("/holdings?person=CB-1&onDay=2022-08-15").then().body("items.post", contains("BTC-TB"));
        Api.reader("BL").get("/holdings?person=CB-1&onDay=2022-08-14").then().body("items", hasSize(0));
    }

    @Test
    void the_appointment_is_undone_with_its_outcome_and_by_an_approver_alone() {
        String id = Rounds.held("TT-1", Map.of("CB-1", new String[] {"80", "75"}, "CB-2", new String[] {"60", "60"}));
        Rounds.step(Api.approver("BL"), id, Rounds.outcome("CB-1", "2022-08-15"))
                .statusCode(200);
        String post = Database.column("select id from examination_post where state = 'FILLED'")
                .getFirst();
        String reason = "{\"reason\": \"Lộ đề\"}";
        String path = "/examinations/" + id + "/posts/" + post + "/void";
        Api.editor("BL").header("If-Match", "*").body(reason).post(path).then().statusCode(403);
        Api.approver("BL").body(reason).post(path).then().statusCode(428);
        Api.approver("BL")
                .header("If-Match", "\"0\"")
                .body(reason)
                .post(path)
                .then()
                .statusCode(412);
        Api.approver("TY")
                .header("If-Match", "*")
                .body(reason)
                .post(path)
                .then()
                .statusCode(404);
        filled("BL").body("value", equalTo(1));
        Api.approver("BL")
                .header("If-Match", "\"1\"")
                .body(reason)
                .post(path)
                .then()
                .statusCode(200)
                .body("posts[1].post.voidReason", equalTo("Lộ đề"));
        filled("BL").body("value", equalTo(0));
        Api.reader("BL").get("/holdings?person=CB-1").then().body("items", hasSize(0));
        assertEquals(
                1,
                Database.number("select count(*) from holding where begun_by_kind = 'EXAMINATION'"
                        + " and void_reason = 'Lộ đề'"));
        Api.editor("BL")
                .header("If-Match", "*")
                .body(reason)
                .post("/examinations/" + id + "/void")
                .then()
                .statusCode(403);
        Api.approver("BL")
                .header("If-Match", "*")
                .body(reason)
                .post("/examinations/" + id + "/void")
                .then()
                .statusCode(200);
        Api.reader("BL").get("/examinations").then().body("items", hasSize(0));
        Api.reader("BL").get("/examinations/" + id).then().body("voidReason", equalTo("Lộ đề"));
    }

    @Test
    void nobody_is_appointed_where_no_seat_is_free_and_nothing_is_written() {
        String id = Rounds.held("TT-1", Map.of("CB-1", new String[] {"80", "75"}, "CB-2", new String[] {"60", "60"}));
        Seed.holdings("CB-4,BTC-TB,2022-08-01,2022-08-31");
        Rounds.step(Api.approver("BL"), id, Rounds.outcome("CB-1", "2022-08-31"))
                .statusCode(409)
                .body("detail", containsString("more holders than seats"));
        Api.reader("BL").get("/examinations/" + id).then().body("state", equalTo("HELD"));
        filled("BL").body("value", equalTo(0));
        Rounds.step(Api.approver("BL"), id, Rounds.outcome("CB-1", "2022-09-01"))
                .statusCode(200);
        filled("BL").body("value", equalTo(1));
    }

    @Test
    void discipline_on_the_day_of_the_appointment_stands_against_it() {
        String id = Rounds.held("TT-1", Map.of("CB-1", new String[] {"80", "75"}, "CB-2", new String[] {"60", "60"}));
        Database.run("insert into discipline_effect (decision, reference, person, form, decided_by, decided_on,"
                + " effect_from, effect_until, recorded_at) select 'd1', '01-QĐ/UBKTHU', id, 'REPRIMAND', 'BL',"
                + " '2022-08-01', '2022-08-01', '2022-12-31', now() from person where code = 'CB-1'");
        Rounds.step(Api.approver("BL"), id, Rounds.outcome("CB-1", "2022-12-31"))
                .statusCode(422)
                .body("findings.rule", contains("EXAM-04"))
                .body("findings[0].message", containsString("01-QĐ/UBKTHU"));
        Rounds.step(Api.approver("BL"), id, Rounds.outcome("CB-1", "2023-01-01"))
                .statusCode(200);
    }

    @Test
    void equal_totals_are_told_apart_by_the_criteria_and_at_last_by_the_councils_vote() {
        String id = Rounds.held(
                "TT-1",
                Map.of(
                        "CB-1", new String[] {"70", "80"},
                        "CB-2", new String[] {"70", "80"},
                        "CB-3", new String[] {"50", "50"}));
        Rounds.step(Api.approver("BL"), id, Rounds.outcome("CB-1", "2022-08-15"))
                .statusCode(422)
                .body("detail", containsString("the council must vote"));
        String vote = """
                {"post": "BTC-TB", "heldOn": "2022-07-17", "summoned": 5, "present": %s, "issued": 5, "returned": 5,
                 "valid": 5, "votes": [{"person": "CB-1", "votes": %s}, {"person": "%s", "votes": 2}]}""";
        String path = "/examinations/" + id + "/votes";
        Api.editor("BL")
                .body(vote.formatted(4, 4, "CB-3"))
                .post(path)
                .then()
                .statusCode(400)
                .body("violations", hasSize(3));
        assertEquals(0, Database.number("select count(*) from examination_vote"));
        Api.editor("BL")
                .body(vote.formatted(5, 3, "CB-2"))
                .post(path)
                .then()
                .statusCode(200)
                .body("person", contains("CB-1", "CB-2", "CB-3"))
                .body("why", contains("TIE_BROKEN", "TIE_BROKEN", "TOTAL"))
                .body("by", contains("COUNCIL_VOTE", "COUNCIL_VOTE", null))
                .body("[0].certainty", equalTo("GENERAL"));
        Api.editor("BL").body(vote.formatted(5, 1, "CB-2")).post(path).then().statusCode(200);
        Rounds.step(Api.approver("BL"), id, Rounds.outcome("CB-1", "2022-08-15"))
                .statusCode(422)
                .body("findings.rule", contains("EXAM-03"));
        Rounds.step(Api.approver("BL"), id, Rounds.outcome("CB-2", "2022-08-15"))
                .statusCode(200);
    }

    @Test
    void an_administrator_enters_what_tells_equal_totals_apart_and_takes_it_back() {
        String id = Rounds.held("TT-1", Map.of("CB-1", new String[] {"70", "80"}, "CB-2", new String[] {"80", "70"}));
        ranking(id).body("person", contains("CB-2", "CB-1")).body("by[0]", equalTo("WRITTEN_SCORE"));
        String rule = """
                {"from": "%s", "criteria": %s, "document": "Quy chế mới", "certainty": "READ"}""";
        String order = "[\"FEMALE\", \"COUNCIL_VOTE\"]";
        var administrator = "administrator";
        Api.editor("BL")
                .body(rule.formatted("2022-07-16", order))
                .post("/tie-break-rules")
                .then()
                .statusCode(403);
        Api.as("a", "TW", administrator)
                .body(rule.formatted("2022-07-16", "[\"COUNCIL_VOTE\", \"FEMALE\"]"))
                .post("/tie-break-rules")
                .then()
                .statusCode(400);
        Api.as("a", "TW", administrator)
                .body(rule.formatted("2022-07-17", order))
                .post("/tie-break-rules")
                .then()
                .statusCode(200);
        ranking(id).body("person", contains("CB-2", "CB-1"));
        String entered = Api.as("a", "TW", administrator)
                .body(rule.formatted("2022-07-16", order))
                .post("/tie-break-rules")
                .then()
                .statusCode(200)
                .body("", hasSize(3))
                .extract()
                .jsonPath()
                .getString("find { it.from == '2022-07-16' }.id");
        ranking(id)
                .body("person", contains("CB-1", "CB-2"))
                .body("by[0]", equalTo("FEMALE"))
                .body("citation[0]", equalTo("Quy chế mới"));
        Api.as("a", "TW", administrator)
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nhập sai\"}")
                .post("/tie-break-rules/" + entered + "/void")
                .then()
                .statusCode(200);
        ranking(id).body("person", contains("CB-2", "CB-1"));
    }

    private static ValidatableResponse ranking(String id) {
        return Api.reader("BL").get("/examinations/" + id + "/ranking").then().statusCode(200);
    }

    @Test
    void a_round_may_end_without_filling_a_post() {
        String id = Rounds.announced("TT-1");
        Rounds.step(Api.approver("BL"), id, "{\"step\": \"CLOSE\"}")
                .statusCode(400)
                .body("violations.field", contains("reason"));
        Rounds.step(Api.approver("BL"), id, "{\"step\": \"CLOSE\", \"reason\": \"Không đủ thí sinh\"}")
                .statusCode(200)
                .body("posts.post.state", contains("UNFILLED", "UNFILLED"));
        filled("BL").body("value", equalTo(0));
        Rounds.step(Api.approver("BL"), id, "{\"step\": \"CLOSE\", \"reason\": \"x\"}")
                .statusCode(409);
    }

    @Test
    void every_fault_of_an_announcement_is_told_and_nothing_is_entered() {
        Api.editor("BL")
                .body("""
                        {"code": "TT-1", "heldBy": "BL", "announcedOn": "2022-06-01", "closesOn": "2022-05-31",
                         "writtenOn": "2022-05-30", "defenceOn": "2022-05-29",
                         "posts": [{"post": "BTC-TB", "partyMember": true}, {"post": "BTC-TB", "partyMember": true},
                          {"post": "NOWHERE", "partyMember": true}]}""")
                .post("/examinations")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        contains("closesOn", "writtenOn", "defenceOn", "posts[1].post", "posts[2].post"));
        assertEquals(0, Database.number("select count(*) from examination"));
        String id = Rounds.announced("TT-1");
        Api.editor("BL")
                .body(Rounds.ANNOUNCEMENT.formatted("TT-1"))
                .post("/examinations")
                .then()
                .statusCode(400);
        Api.editor("TY")
                .body(Rounds.ANNOUNCEMENT.formatted("TT-2"))
                .post("/examinations")
                .then()
                .statusCode(400);
        Api.reader("BL")
                .body(Rounds.ANNOUNCEMENT.formatted("TT-2"))
                .post("/examinations")
                .then()
                .statusCode(403);
        Api.reader("TY").get("/examinations/" + id).then().statusCode(404);
        String once = "{\"step\": \"CLOSE\", \"reason\": \"Không đủ\"}";
        String tag = Rounds.tag(id);
        for (int i = 0; i < 2; i++) {
            Api.approver("BL")
                    .header("If-Match", tag)
                    .header("Idempotency-Key", "close-once")
                    .body(once)
                    .post("/examinations/" + id + "/steps")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", i == 0 ? null : "true");
        }
    }

    @Test
    void posts_are_counted_and_not_rounds() {
        Api.importing(
                        Api.importer(),
                        "/examinations",
                        "",
                        COLUMNS,
                        "X1,BL,BTC-TB,2022-01-10,2022-02-15,CB-1,80,70,2022-03-01,",
                        "X1,BL,BTC-TB,2022-01-10,2022-02-15,CB-2,40,,,",
                        "X2,BL,BTC-PB,2022-01-10,2022-02-15,CB-1,50,49,,",
                        "X3,BL,BTC-PB,2022-01-10,2022-02-15,CB-1,80,70,2022-03-01,Lộ đề",
                        "X4,BL,HM-BT,2023-01-10,2023-03-15,CB-1,80,70,2023-04-01,",
                        "X5,TY,TY-BT,2022-01-10,2022-02-15,CB-9,80,70,2022-03-01,")
                .statusCode(200)
                .body("written", equalTo(6));
        filled("BL").body("value", equalTo(1)).body("distinctSubjects", equalTo(1));
        filled("QN").body("value", equalTo(2));
        Api.reader("BL").get("/examinations").then().body("items.code", contains("X1", "X2", "X4"));
        Api.reader("BL")
                .get("/indicators/EXAM.POSTS_FILLED/records?org=BL&from=2020-08-01&to=2023-03-31")
                .then()
                .body("items.code", contains("X1"))
                .body("items[0].winner", equalTo("CB-1"));
    }

    @Test
    void every_faulty_row_of_a_file_is_told() {
        Api.importing(
                        Api.importer(),
                        "/examinations",
                        "?dryRun=true",
                        COLUMNS,
                        "X1,BL,BTC-TB,2022-01-10,2022-02-15,CB-1,80,70,2022-03-01,",
                        "X1,BL,BTC-TB,2022-01-10,2022-02-15,CB-2,80,70,2022-03-01,",
                        "X2,BL,BTC-TB,2022-01-10,2022-02-15,CB-1,101,70,,",
                        "X3,BL,BTC-TB,2022-01-10,2022-01-09,CB-1,80,70,,",
                        "X4,BL,BTC-TB,2022-01-10,2022-02-15,CB-1,80,70,2022-02-14,",
                        "X5,BL,NOWHERE,2022-01-10,2022-02-15,CB-77,80,70,,")
                .statusCode(200)
                .body("faultyRows", equalTo(5))
                .body("violations.row", contains(3, 4, 5, 6, 7, 7));
    }
}
