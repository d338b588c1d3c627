package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PeopleTest {
    private static final String NEW = """
            {"code": "CB-7", "fullName": "Chìu Sì Mằn", "sex": "MALE", "bornOn": "1991-03-03", "ethnicity": "DAO",
             "managedBy": "BL-HM-DU", "probationaryOn": "2015-02-03", "officialOn": "2016-02-03"}""";

    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
    }

    private static String idOf(String code) {
        return Database.column("select id from person where code = '" + code + "'")
                .getFirst();
    }

    @Test
    void a_search_ignores_diacritics_and_puts_the_exact_spelling_first() {
        Api.reader("BL")
                .queryParam("q", "hoa")
                .get("/people")
                .then()
                .statusCode(200)
                .body("items.fullName", hasItems("Hoàng Thị Hoà", "Hoàng Văn Hòa", "Đặng Kim Hoa"))
                .body("items", hasSize(3));
        Api.reader("BL")
                .queryParam("q", "hoa")
                .get("/people")
                .then()
                .body("items[0].fullName", equalTo("Đặng Kim Hoa"));
        // The two places of a tone mark are one spelling.
        Api.reader("BL").queryParam("q", "văn hoà").get("/people").then().body("items.code", contains("CB-2"));
        Api.reader("BL").queryParam("q", "DANG KIM").get("/people").then().body("items.code", contains("CB-3"));
        Api.reader("BL").queryParam("q", "CB-1").get("/people").then().body("items.code", contains("CB-1"));
        Api.reader("BL").queryParam("q", "%").get("/people").then().body("items", hasSize(0));
        var page = Api.reader("BL")
                .queryParam("q", "hoa")
                .queryParam("limit", 1)
                .get("/people")
                .then();
        Api.reader("BL")
                .queryParam("q", "hoa")
                .queryParam("after", page.extract().jsonPath().getString("next"))
                .get("/people")
                .then()
                .body("items.code", contains("CB-1", "CB-2"));
    }

    @Test
    void who_is_outside_the_scope_is_not_there() {
        Api.reader("BL").get("/people").then().body("items.code", org.hamcrest.Matchers.not(hasItems("CB-9")));
        Api.reader("BL").get("/people/" + idOf("CB-9")).then().statusCode(404);
        Api.reader("BL-HM").get("/people").then().body("items.code", contains("CB-3"));
        Api.reader("QN").get("/people/" + idOf("CB-9")).then().statusCode(200);
        Api.editor("TY")
                .body(NEW)
                .post("/people")
                .then()
                .statusCode(400)
                .body("violations.field", contains("managedBy"));
        Api.as("kpi", "BL", "kpi-reader").get("/people").then().statusCode(403);
    }

    @Test
    void reading_a_cadre_is_journalled_and_only_the_auditor_reads_the_journal() {
        String id = idOf("CB-1");
        Api.reader("BL").get("/people/" + id).then().statusCode(200).header("ETag", "\"0\"");
        Api.reader("BL").get("/people/" + id + "/history").then().statusCode(403);
        Api.auditor("BL")
                .get("/people/" + id + "/history")
                .then()
                .statusCode(200)
                .body("action", contains("person.read"))
                .body("actor", contains("reader"));
        Api.reader("BL")
                .header("If-None-Match", "\"0\"")
                .get("/people/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void a_repeated_request_is_answered_again_and_entered_once() {
        long before = Database.number("select count(*) from person");
        String location = Api.editor("BL")
                .header("Idempotency-Key", "key-1")
                .body(NEW)
                .post("/people")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Api.editor("BL")
                .header("Idempotency-Key", "key-1")
                .body(NEW)
                .post("/people")
                .then()
                .statusCode(201)
                .header("Location", location)
                .header("Idempotency-Replayed", "true");
        Api.editor("BL")
                .header("Idempotency-Key", "key-1")
                .body(NEW.replace("CB-7", "CB-8"))
                .post("/people")
                .then()
                .statusCode(422)
                .body("type", containsString("idempotency-key-reused"));
        assertEquals(before + 1, Database.number("select count(*) from person"));
    }

    @Test
    void dates_that_do_not_fit_each_other_are_all_told() {
        Api.editor("BL")
                .body(NEW.replace("1991-03-03", "2991-03-03").replace("2016-02-03", "2014-02-03"))
                .post("/people")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("bornOn", "probationaryOn", "officialOn"));
        Api.importing(
                        Api.importer(),
                        "/people",
                        "",
                        Seed.PERSON_COLUMNS,
                        Seed.person("CB-1", "Trùng Mã", "MALE", "1980-01-01", "BL"),
                        Seed.person("CB-20", "Ngoài Sổ", "MALE", "1980-01-01", "NOWHERE"),
                        Seed.person("CB-21", "Sinh Sau", "MALE", "2015-01-01", "BL"),
                        Seed.person("CB-22", "Không Rõ", "UNKNOWN", "1980-01-01", "BL"),
                        Seed.person("CB-23", "Đúng", "MALE", "1980-01-01", "BL"))
                .statusCode(400)
                .body("violations.row", contains(2, 3, 4, 5));
        assertEquals(0, Database.number("select count(*) from person where code = 'CB-23'"));
    }
}
