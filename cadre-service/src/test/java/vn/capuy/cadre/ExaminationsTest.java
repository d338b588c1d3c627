package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ExaminationsTest {
    private static final String COLUMNS =
            "examination,held_by,post,announced_on,held_on,person,written_score,defence_score,appointed_on,void_reason";

    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
    }

    private static ValidatableResponse step(String account, String role, String id, String version, String body) {
        return Api.as(account, "BL", role)
                .header("If-Match", version)
                .body(body)
                .post("/examinations/" + id + "/steps")
                .then();
    }

    private static ValidatableResponse filled(String org) {
        return Api.reader("QN")
                .get("/indicators/values?org=" + org + "&from=2020-08-01&to=2023-03-31")
                .then()
                .statusCode(200)
                .root("values.find { it.code == 'EXAM.POSTS_FILLED' }");
    }

    @Test
    void an_examination_is_announced_held_and_fills_its_post_with_the_winner() {
        String id = Api.editor("BL")
                .body("""
                        {"code": "TT-1", "heldBy": "BL", "post": "BTC-TB", "announcedOn": "2022-06-01",
                         "candidates": ["CB-1", "CB-2", "CB-3"]}""")
                .post("/examinations")
                .then()
                .statusCode(201)
                .body("state", equalTo("ANNOUNCED"))
                .body("scores", hasSize(3))
                .extract()
                .jsonPath()
                .getString("id");
        step("editor", "cadre-editor", id, "\"0\"", """
                {"step": "HOLD", "heldOn": "2022-07-15", "scores": [
                  {"person": "CB-9", "writtenScore": 10}, {"person": "CB-3", "writtenScore": 49.99, "defenceScore": 90}]}""")
                .statusCode(400)
                .body("violations.field", contains("scores[0].person", "scores[1].defenceScore"));
        step("editor", "cadre-editor", id, "\"0\"", """
                {"step": "HOLD", "heldOn": "2022-07-15", "scores": [
                  {"person": "CB-1", "writtenScore": 80, "defenceScore": 75.5},
                  {"person": "CB-2", "writtenScore": 60, "defenceScore": 60},
                  {"person": "CB-3", "writtenScore": 49.99}]}""")
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("scores.person", contains("CB-1", "CB-2", "CB-3"));
        String appoint = "{\"step\": \"APPOINT\", \"person\": \"%s\", \"appointedOn\": \"2022-08-15\"}";
        step("editor", "cadre-editor", id, "\"1\"", appoint.formatted("CB-1")).statusCode(403);
        step("approver", "cadre-approver", id, "\"1\"", appoint.formatted("CB-2"))
                .statusCode(422)
                .body("findings.rule", contains("EXAM-03"));
        step("approver", "cadre-approver", id, "\"1\"", appoint.formatted("CB-3"))
                .statusCode(422)
                .body("findings.rule", contains("EXAM-01", "EXAM-02", "EXAM-03"));
        filled("BL").body("value", equalTo(0));
        step("approver", "cadre-approver", id, "\"1\"", appoint.formatted("CB-1"))
                .statusCode(200)
                .body("state", equalTo("FILLED"))
                .body("winner", equalTo("CB-1"));
        filled("BL").body("value", equalTo(1));
        Api.editor("BL")
                .header("If-Match", "\"2\"")
                .body("{\"reason\": \"Lộ đề\"}")
                .post("/examinations/" + id + "/void")
                .then()
                .statusCode(200);
        filled("BL").body("value", equalTo(0));
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
