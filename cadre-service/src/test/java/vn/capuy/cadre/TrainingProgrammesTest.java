package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** Programmes, results, certificates, and the level of theory that follows. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TrainingProgrammesTest {
    private static final String COMPLETED = "{\"result\": \"COMPLETED\", \"completedOn\": \"2022-05-31\"}";

    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
    }

    private static String programme(String code, String kind, String awards) {
        return """
                {"code": "%s", "titleVi": "Lý luận", "titleEn": "Theory", "kind": "%s", "awards": %s, "hours": 1056}""".formatted(code, kind, awards);
    }

    private static String theory(String code, String level) {
        return Api.editor("BL")
                .body(programme(code, "THEORY", "\"" + level + "\""))
                .post("/training-programmes")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static String held(String code, String programme) {
        return Api.editor("BL")
                .body("""
                        {"code": "%s", "titleVi": "Lớp", "kind": "THEORY", "provider": "Trường", "startsOn": "2022-03-01",
                         "endsOn": "2022-06-01", "programme": %s}""".formatted(code, programme == null ? null : "\"" + programme + "\""))
                .post("/training-classes")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static String sent(String held, String person) {
        return Api.editor("BL")
                .body("{\"person\": \"%s\", \"sentBy\": \"BL\", \"sentOn\": \"2022-02-20\"}".formatted(person))
                .post("/training-classes/" + held + "/attendances")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static ValidatableResponse act(String attendance, String what, String version, String body) {
        return Api.editor("BL")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/training-attendances/" + attendance + "/" + what)
                .then();
    }

    private static String level(String person) {
        return Api.reader("BL")
                .get("/people?q=" + person)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("items[0].theoryLevel");
    }

    private static String certificate(String number, String day) {
        return "{\"number\": \"%s\", \"issuer\": \"Trường\", \"issuedOn\": \"%s\"}".formatted(number, day);
    }

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
    void a_certificate_is_of_a_completed_attendance_and_its_number_is_its_issuers_once() {
        String held = held("L1", null);
        String one = sent(held, "CB-1");
        String two = sent(held, "CB-2");
        act(one, "certificate", "0", certificate("1/TC", "2022-06-10"))
                .statusCode(409)
                .body("detail", containsString("completed"));
        act(one, "result", "0", COMPLETED).statusCode(200);
        act(two, "result", "0", COMPLETED.replace("COMPLETED", "NOT_COMPLETED")).statusCode(200);
        act(two, "certificate", "1", certificate("1/TC", "2022-06-10")).statusCode(409);
        act(one, "certificate", "1", certificate("1/TC", "2022-05-30")).statusCode(400);
        act(one, "certificate", "1", certificate("1/TC", "2022-05-31"))
                .statusCode(201)
                .header("Location", containsString("/training-certificates/"));
        act(one, "certificate", "2", certificate("2/TC", "2022-06-10")).statusCode(409);
        act(two, "result", "1", """
                {"result": "COMPLETED", "completedOn": "2022-05-31", "correction": "Thi lại"}""").statusCode(200);
        String version = Api.reader("BL")
                .get("/training-attendances/" + two)
                .then()
                .extract()
                .jsonPath()
                .getString("version");
        act(two, "certificate", version, certificate("1/TC", "2022-06-10"))
                .statusCode(409)
                .body("detail", containsString("issued this number"));
        act(one, "result/void", "2", "{\"reason\": \"Nhầm người\"}")
                .statusCode(200)
                .body("result", nullValue())
                .body("certificate", nullValue());
        act(two, "certificate", version, certificate("1/TC", "2022-06-10")).statusCode(201);
        Api.reader("BL").get("/training-certificates").then().body("items.person", contains("CB-2"));
        Api.reader("BL")
                .accept("text/csv")
                .get("/training-certificates?trainingClass=L1&from=2022-06-10&to=2022-06-10")
                .then()
                .statusCode(200)
                .body(containsString("1/TC"));
        Api.reader("TY").get("/training-certificates").then().body("items", hasSize(0));
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
    void a_class_with_attendances_is_voided_only_with_them() {
        theory("TC", "INTERMEDIATE");
        String held = held("L1", "TC");
        String attendance = sent(held, "CB-1");
        sent(held, "CB-2");
        act(attendance, "result", "0", COMPLETED).statusCode(200);
        String path = "/training-classes/" + held + "/void";
        String reason = "{\"reason\": \"Không mở lớp\", \"withAttendances\": %s}";
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(reason.formatted(false))
                .post(path)
                .then()
                .statusCode(409)
                .body("detail", containsString("CB-1, CB-2"));
        Api.editor("TY")
                .header("If-Match", "\"0\"")
                .body(reason.formatted(true))
                .post(path)
                .then()
                .statusCode(409);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(reason.formatted(true))
                .post(path)
                .then()
                .statusCode(200)
                .body("voidReason", equalTo("Không mở lớp"));
        assertEquals(null, level("CB-1"));
        Api.reader("BL").get("/training-attendances").then().body("items", hasSize(0));
        Api.reader("BL")
                .get("/indicators/values?org=BL&from=2020-08-01&to=2023-03-31")
                .then()
                .body("values.find { it.code == 'TRAIN.ATTENDANCES' }.value", equalTo(0));
    }

    @Test
    void a_programme_awards_theory_alone_and_is_voided_without_classes() {
        Api.editor("BL")
                .body(programme("QL", "MANAGEMENT", "\"ADVANCED\""))
                .post("/training-programmes")
                .then()
                .statusCode(400)
                .body("violations.field", contains("awards"));
        String id = theory("TC", "INTERMEDIATE");
        Api.editor("BL")
                .body(programme("TC", "THEORY", null))
                .post("/training-programmes")
                .then()
                .statusCode(409);
        Api.reader("BL")
                .body(programme("X", "THEORY", null))
                .post("/training-programmes")
                .then()
                .statusCode(403);
        held("L1", "TC");
        String path = "/training-programmes/" + id;
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Cũ\"}")
                .post(path + "/void")
                .then()
                .statusCode(409);
        Api.reader("BL")
                .get("/training-programmes?awards=INTERMEDIATE")
                .then()
                .body("items.title", contains("Theory"))
                .body("items.classes", contains(1));
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

    @Test
    void of_those_who_enter_a_result_at_once_one_does() throws Exception {
        theory("TC", "INTERMEDIATE");
        String attendance = sent(held("L1", "TC"), "CB-1");
        var attempts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 4; i++) {
            attempts.add(
                    () -> act(attendance, "result", "0", COMPLETED).extract().statusCode());
        }
        int entered = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var each : threads.invokeAll(attempts)) {
                entered += each.get() == 200 ? 1 : 0;
            }
        }
        assertEquals(1, entered);
        assertEquals(1, Database.number("select count(*) from theory_attainment"));
    }
}
