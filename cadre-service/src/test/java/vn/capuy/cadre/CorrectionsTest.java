package vn.capuy.cadre;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.Messages;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CorrectionsTest {
    private static final String BODY = """
            {"person": {"code": "%s", "fullName": "%s", "sex": "FEMALE", "bornOn": "%s", "ethnicity": "TAY",
             "homePlace": "Bình Liêu", "managedBy": "%s", "probationaryOn": "2010-05-19", "officialOn": "2011-05-19",
             "education": "Đại học Luật"}, "ground": "Giấy khai sinh số 12/1985"}""";

    private String path;

    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
        path = "/people/" + idOf("CB-1");
    }

    private static String idOf(String code) {
        return Database.column("select id from person where code = '" + code + "'")
                .getFirst();
    }

    private static String body(String name, String born) {
        return BODY.formatted("CB-1", name, born, "BL");
    }

    @Test
    void a_correction_keeps_the_state_before_it_and_can_be_told_at_any_moment() throws Exception {
        String before = Database.column("select clock_timestamp()")
                .getFirst()
                .replace(' ', 'T')
                .replace("+00", "Z");
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(body("Hoàng Thị Hoài", "1985-04-21"))
                .post(path + "/corrections")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("fullName", equalTo("Hoàng Thị Hoài"))
                .body("bornOn", equalTo("1985-04-21"));
        Api.reader("BL")
                .get(path + "/corrections")
                .then()
                .body("[0].ground", equalTo("Giấy khai sinh số 12/1985"))
                .body("[0].correctedBy", equalTo("editor"))
                .body("[0].changes.field", contains("fullName", "bornOn"))
                .body("[0].changes.before", contains("Hoàng Thị Hoà", "1985-04-12"))
                .body("[0].changes.after", contains("Hoàng Thị Hoài", "1985-04-21"));
        Api.reader("BL")
                .queryParam("knownAt", before)
                .get(path)
                .then()
                .statusCode(200)
                .body("fullName", equalTo("Hoàng Thị Hoà"))
                .body("bornOn", equalTo("1985-04-12"))
                .body("managedByName", equalTo("Unit BL"));
        Api.reader("BL")
                .queryParam("knownAt", "2999-01-01T00:00:00Z")
                .get(path)
                .then()
                .body("fullName", equalTo("Hoàng Thị Hoài"));
        Api.reader("BL")
                .queryParam("knownAt", "2001-01-01T00:00:00Z")
                .get(path)
                .then()
                .statusCode(404);
        Api.auditor("BL")
                .get(path + "/history")
                .then()
                .body(
                        "find { it.action == 'person.corrected' }.detail",
                        allOf(containsString("1985-04-12"), containsString("1985-04-21"), containsString("12/1985")));
        // He is found by the new name.
        Api.reader("BL").get("/people?q=hoai").then().body("items.code", contains("CB-1"));
    }

    @Test
    void the_second_correction_starts_from_the_first() {
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(body("Hoàng Thị Hoà", "1985-04-21"))
                .post(path + "/corrections")
                .then()
                .statusCode(200);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(body("Hoàng Thị Hoà", "1985-04-22"))
                .post(path + "/corrections")
                .then()
                .statusCode(412);
        Api.editor("BL")
                .header("If-Match", "\"1\"")
                .body(body("Hoàng Thị Hoà", "1985-04-22"))
                .post(path + "/corrections")
                .then()
                .statusCode(200);
        Api.reader("BL")
                .get(path + "/corrections")
                .then()
                .body("changes.before.flatten()", contains("1985-04-12", "1985-04-21"));
    }

    @Test
    void a_correction_that_does_not_hold_is_refused_whole() {
        String there = path + "/corrections";
        Api.editor("BL")
                .body(body("Hoàng Thị Hoà", "1985-04-21"))
                .post(there)
                .then()
                .statusCode(428);
        Api.reader("BL")
                .header("If-Match", "\"0\"")
                .body(body("Hoàng Thị Hoà", "1985-04-21"))
                .post(there)
                .then()
                .statusCode(403);
        Api.editor("TY")
                .header("If-Match", "\"0\"")
                .body(body("Hoàng Thị Hoà", "1985-04-21"))
                .post(there)
                .then()
                .statusCode(404);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(body("Hoàng Thị Hoà", "1985-04-12"))
                .post(there)
                .then()
                .statusCode(400)
                .body("violations.field", contains("person"));
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(BODY.formatted("CB-77", "Hoàng Thị Hoà", "1985-04-21", "BL"))
                .post(there)
                .then()
                .statusCode(400)
                .body("violations.field", contains("person.code"));
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(BODY.formatted("CB-1", "Hoàng Thị Hoà", "2010-05-19", "TY"))
                .post(there)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("person.probationaryOn", "person.managedBy"));
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(body("Hoàng Thị Hoà", "1985-04-21").replace("Giấy khai sinh số 12/1985", " "))
                .post(there)
                .then()
                .statusCode(400)
                .body("violations.field", contains("ground"));
        assertEquals(0, Database.number("select count(*) from person_correction"));
        assertEquals(1, Database.number("select count(*) from person where code = 'CB-1' and born_on = '1985-04-12'"));
    }

    @Test
    void who_was_entered_by_mistake_is_voided_when_nothing_hangs_on_him() {
        Seed.holdings("CB-1,BTC-TB,2020-01-01,");
        Api.editor("BL")
                .body("{\"details\": {\"kind\": \"LANGUAGE\", \"language\": \"Lào\", \"level\": \"A2\"}}")
                .post(path + "/entries")
                .then()
                .statusCode(201);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nhập trùng\"}")
                .post(path + "/void")
                .then()
                .statusCode(409)
                .body("detail", containsString("languages: 1"))
                .body("detail", containsString("posts held: 1"));
        String other = "/people/" + idOf("CB-2");
        Api.editor("BL")
                .body("{\"reason\": \"x\"}")
                .post(other + "/void")
                .then()
                .statusCode(428);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nhập trùng\"}")
                .post(other + "/void")
                .then()
                .statusCode(200)
                .body("voidReason", equalTo("Nhập trùng"));
        Api.reader("BL").get("/people").then().body("items.code", not(hasItems("CB-2")));
        Api.reader("BL").get(other).then().statusCode(200).body("voidedAt", notNullValue());
        Api.editor("BL")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"x\"}")
                .post(other + "/void")
                .then()
                .statusCode(409);
        Api.editor("BL")
                .body("{\"details\": {\"kind\": \"LANGUAGE\", \"language\": \"Lào\", \"level\": \"A2\"}}")
                .post(other + "/entries")
                .then()
                .statusCode(409);
        Api.editor("BL").body("""
                        {"person": "CB-2", "post": "BTC-PB", "heldFrom": "2020-01-01"}""").post("/holdings").then().statusCode(400);
    }

    /** Whatever feature comes to name cadres: its name in the list of what hangs on one. */
    @Test
    void every_kind_of_record_that_can_name_a_cadre_has_a_name_in_the_three_languages() {
        for (String table :
                Database.column("select distinct conrelid::regclass::text from pg_constraint where contype = 'f'"
                        + " and confrelid = 'person'::regclass and conrelid <> 'person_correction'::regclass")) {
            for (Language language : Language.values()) {
                assertTrue(Messages.find(language, "bond." + table).isPresent(), "bond." + table + " " + language);
            }
        }
    }

    @Test
    void what_is_sought_is_taken_as_it_is_written() {
        Api.importing(
                        Api.importer(),
                        "/people",
                        "",
                        Seed.PERSON_COLUMNS,
                        Seed.person("CB-40", "Nguyễn Văn Thuý", "MALE", "1980-01-01", "BL"),
                        Seed.person("CB-41", "Nguyễn Văn Thúy", "MALE", "1980-01-01", "BL"),
                        Seed.person("CB-42", "Nguyễn Văn Thủy", "MALE", "1980-01-01", "BL"),
                        Seed.person("CB-43", "Nguyễn Văn Thuy", "MALE", "1980-01-01", "BL"),
                        Seed.person("CB-44", "محمد علي", "MALE", "1980-01-01", "BL"),
                        Seed.person("CB-45", "100% _\\'\"", "MALE", "1980-01-01", "BL")
                                .replace("\"", "'"))
                .statusCode(200);
        // Both placements of the tone are the exact spelling; the other tones come after.
        Api.reader("BL")
                .queryParam("q", "thúy")
                .get("/people")
                .then()
                .body("items.code", contains("CB-40", "CB-41", "CB-4", "CB-42", "CB-43"));
        Api.reader("BL")
                .queryParam("q", "THỦY")
                .get("/people")
                .then()
                .body("items.code.take(2)", contains("CB-4", "CB-42"));
        Api.reader("BL")
                .queryParam("q", "  Nguyễn   Văn  ")
                .get("/people")
                .then()
                .body("items", hasSize(4));
        Api.reader("BL").queryParam("q", "dang").get("/people").then().body("items.code", contains("CB-3"));
        Api.reader("BL").queryParam("q", "đang").get("/people").then().body("items.code", contains("CB-3"));
        Api.reader("BL").queryParam("q", "محمد").get("/people").then().body("items.code", contains("CB-44"));
        Api.reader("BL").queryParam("q", "100%").get("/people").then().body("items.code", contains("CB-45"));
        Api.reader("BL").queryParam("q", "_").get("/people").then().body("items.code", contains("CB-45"));
        Api.reader("BL").queryParam("q", " ").get("/people").then().body("items", hasSize(10));
        Api.reader("BL").queryParam("q", "cb-4").get("/people").then().body("items", hasSize(0));
        Api.reader("BL").queryParam("q", "x".repeat(201)).get("/people").then().statusCode(400);
        // Page after page of one, nobody twice and nobody lost.
        String after = null;
        var seen = new ArrayList<String>();
        do {
            var page = Api.reader("BL").queryParam("q", "thúy").queryParam("limit", 1);
            var answer = (after == null ? page : page.queryParam("after", after))
                    .get("/people")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(answer.getList("items.code"));
            after = answer.getString("next");
        } while (after != null);
        assertEquals(List.of("CB-40", "CB-41", "CB-4", "CB-42", "CB-43"), seen);
    }

    @Test
    void cadres_are_listed_by_the_organisation_above_them() {
        Api.reader("BL").get("/people?org=BL-HM").then().body("items.code", contains("CB-3"));
        Api.reader("QN").get("/people?org=TY").then().body("items.code", contains("CB-9"));
        Api.reader("BL").get("/people?org=TY").then().body("items", hasSize(0));
        Api.reader("BL").get("/people?org=BL").then().body("items", hasSize(4));
    }
}
