package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** The level of political theory that follows from classes and certificates, and who lacks one. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TheoryLevelTest extends TrainingDesk {
    @Test
    void a_level_of_theory_follows_from_a_completed_class_and_falls_with_its_result() {
        theory("TC", "INTERMEDIATE");
        String attendance = sent(held("L1", "TC"), "CB-1");
        assertEquals(null, level("CB-1"));
        act(attendance, "result", "0", COMPLETED)
                .statusCode(200)
                .body("result", equalTo("COMPLETED"))
                .body("completedOn", equalTo("2022-05-31"))
                .body("version", equalTo(1));
        assertEquals("INTERMEDIATE", level("CB-1"));
        Api.reader("BL")
                .get("/theory-attainments?person=CB-1")
                .then()
                .body("items.trainingClass", contains("L1"))
                .body("items.attainedOn", contains("2022-05-31"));
        act(attendance, "result", "1", COMPLETED).statusCode(409).body("detail", containsString("correction"));
        act(attendance, "result", "0", COMPLETED).statusCode(412);
        act(attendance, "result", "1", """
                {"result": "NOT_COMPLETED", "completedOn": "2022-05-31", "correction": "Chấm lại"}""").statusCode(200).body("result", equalTo("NOT_COMPLETED"));
        assertEquals(null, level("CB-1"));
        assertEquals(2, Database.number("select count(*) from training_result"));
        assertEquals(1, Database.number("select count(*) from theory_attainment where voided_at is not null"));
    }

    @Test
    void the_level_that_is_shown_is_the_highest_that_stands() {
        Api.importing(
                        Api.importer(),
                        "/people",
                        "",
                        Seed.PERSON_COLUMNS,
                        Seed.person("CB-7", "Vi Thị Bảy", "FEMALE", "1980-01-15", "BL") + "ADVANCED")
                .statusCode(200);
        theory("SC", "ELEMENTARY");
        String attendance = sent(held("L1", "SC"), "CB-7");
        act(attendance, "result", "0", COMPLETED).statusCode(200);
        assertEquals("ADVANCED", level("CB-7"));
        String id = Api.editor("BL")
                .body("""
                        {"person": "CB-7", "level": "BACHELOR", "attainedOn": "2021-07-01", "document": "Bằng số 5"}""")
                .post("/theory-attainments")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        assertEquals("BACHELOR", level("CB-7"));
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Bằng giả\"}")
                .post("/theory-attainments/" + id + "/void")
                .then()
                .statusCode(200);
        assertEquals("ADVANCED", level("CB-7"));
        String followed = Api.reader("BL")
                .get("/theory-attainments?level=ELEMENTARY")
                .then()
                .extract()
                .jsonPath()
                .getString("items[0].id");
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Sai\"}")
                .post("/theory-attainments/" + followed + "/void")
                .then()
                .statusCode(409);
        Api.editor("BL").body("""
                        {"person": "CB-7", "level": "BACHELOR", "attainedOn": "1979-07-01", "document": "Bằng số 5"}""").post("/theory-attainments").then().statusCode(400);
        Api.reader("TY").get("/theory-attainments/" + id).then().statusCode(404);
    }

    @Test
    void an_old_class_is_told_its_programme_and_who_completed_it_has_the_level() {
        String csv =
                "class,title_vi,title_en,title_ar,kind,provider,starts_on,ends_on,person,sent_by,sent_on,result,void_reason";
        String row = "L1,Trung cấp,,,THEORY,Trường,2022-03-01,2022-06-01,";
        Api.importing(
                        Api.importer(),
                        "/training-classes",
                        "",
                        csv,
                        row + "CB-1,BL,2022-02-20,COMPLETED,",
                        row + "CB-2,BL,2022-02-20,NOT_COMPLETED,",
                        row + "CB-3,BL,2022-02-20,COMPLETED,Nhập trùng")
                .statusCode(200);
        theory("TC", "INTERMEDIATE");
        Api.editor("BL")
                .body(programme("QL", "MANAGEMENT", null))
                .post("/training-programmes")
                .then()
                .statusCode(201);
        String path = "/training-classes/"
                + Database.column("select id from training_class").getFirst();
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"programme\": \"QL\"}")
                .post(path + "/programme")
                .then()
                .statusCode(400);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"programme\": \"TC\"}")
                .post(path + "/programme")
                .then()
                .statusCode(200)
                .body("programme", equalTo("TC"));
        assertEquals("INTERMEDIATE", level("CB-1"));
        assertEquals(1, Database.number("select count(*) from theory_attainment"));
        Api.editor("BL")
                .header("If-Match", "*")
                .body("{\"programme\": \"TC\"}")
                .post(path + "/programme")
                .then()
                .statusCode(409);
        // The file is taken again with others, now that the class follows a programme: what it tells of the class
        // agrees.
        Api.importing(Api.importer(), "/training-classes", "", csv, row + "CB-4,BL,2022-02-20,COMPLETED,")
                .statusCode(200);
        assertEquals("INTERMEDIATE", level("CB-4"));
    }

    @Test
    void who_is_planned_for_a_post_and_lacks_its_theory_is_told_and_sent() {
        String columns =
                "list,committee,target_term,proposed_on,approved_by,approved_on,void_reason,person,target,post,removed_on,removal_reason";
        String list = "QH-1,BL,2025-2030,2022-01-10,QN,2022-02-10,,";
        Api.importing(
                        Api.importer(),
                        "/planning-lists",
                        "",
                        columns,
                        list + "CB-1,POST,BTC-TB,,",
                        list + "CB-2,POST,BTC-TB,,",
                        list + "CB-3,POST,BTC-TB,2022-03-01,Xin rút",
                        list + "CB-4,POST,BTC-PB,,")
                .statusCode(200);
        theory("CC", "ADVANCED");
        act(sent(held("L1", "CC"), "CB-1"), "result", "0", COMPLETED).statusCode(200);
        needs("BTC-TB", "2022-05-30").body("items.person", contains("CB-1", "CB-2"));
        needs("BTC-TB", "2022-05-31")
                .body("asked", equalTo("ADVANCED"))
                .body("certainty", equalTo("GENERAL"))
                .body("items.person", contains("CB-2"))
                .body("items.list", contains("QH-1"));
        needs("BTC-PB", "2022-05-31").body("asked", equalTo("INTERMEDIATE")).body("items.person", contains("CB-4"));
        needs("BTC-TB", "2022-02-09").body("items", hasSize(0));
        needs("C01-BT", "2022-05-31").body("asked", equalTo("ELEMENTARY"));
        Api.reader("BL").get("/training-needs").then().statusCode(400);
        Api.reader("BL").get("/training-needs?post=TY-BT").then().statusCode(404);
        Api.reader("BL")
                .accept("text/csv")
                .get("/training-needs?post=BTC-TB")
                .then()
                .statusCode(200)
                .body(containsString("CB-2"));
        String next = held("L2", "CC");
        String sending = """
                {"people": [%s], "sentBy": "BL", "sentOn": "2022-02-20", "plannedPost": "BTC-TB"}""";
        Api.editor("BL")
                .body(sending.formatted("\"CB-2\", \"CB-2\", \"CB-77\""))
                .post("/training-classes/" + next + "/sending-lists")
                .then()
                .statusCode(400)
                .body("violations.field", contains("people[1]", "people[2]"));
        for (int i = 0; i < 2; i++) {
            Api.editor("BL")
                    .header("Idempotency-Key", "list-once")
                    .body(sending.formatted("\"CB-2\", \"CB-4\""))
                    .post("/training-classes/" + next + "/sending-lists")
                    .then()
                    .statusCode(200)
                    .body("person", contains("CB-2", "CB-4"));
        }
        Api.reader("BL")
                .get("/training-attendances?plannedPost=BTC-TB")
                .then()
                .body("items.person", contains("CB-2", "CB-4"));
    }

    private static ValidatableResponse needs(String post, String day) {
        return Api.reader("BL")
                .get("/training-needs?post=" + post + "&onDay=" + day)
                .then()
                .statusCode(200);
    }
}
