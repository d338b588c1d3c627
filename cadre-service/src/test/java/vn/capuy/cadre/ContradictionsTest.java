package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ContradictionsTest {
    private static final String GROUND = "{\"ground\": \"Giấy xác nhận của nhà trường\"}";

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

    /** Full-time study from 2011 to 2013 beside a post that is held from 2012 on. */
    private String studyBesideOffice() {
        Seed.holdings("CB-1,BTC-PB,2012-01-01,");
        return Api.editor("BL")
                .body("""
                        {"details": {"kind": "EDUCATION", "school": "Học viện", "degree": "UNIVERSITY", "form": "FULL_TIME",
                         "fromOn": "2011-09-01", "toOn": "2013-06-30"}}""")
                .post(path + "/entries")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private String key() {
        return Api.approver("BL")
                .get(path + "/contradictions")
                .then()
                .statusCode(200)
                .body("rule", contains("DOS-07"))
                .extract()
                .jsonPath()
                .getString("[0].key");
    }

    @Test
    void a_contradiction_is_shown_with_its_evidence_and_nothing_is_overwritten() {
        String study = studyBesideOffice();
        Api.reader("BL")
                .get(path + "/contradictions")
                .then()
                .statusCode(200)
                .body("rule", contains("DOS-07"))
                .body("[0].verdict", equalTo("PERSON_MUST_JUDGE"))
                .body("[0].citation", equalTo("Mẫu 2C/TCTW-98"))
                .body("[0].certainty", equalTo("SECONDARY"))
                .body(
                        "[0].message",
                        equalTo(
                                "Full-time study lies over other study, work or office for 547 days, from 2012-01-01 to 2013-06-30."))
                .body("[0].evidence.record", contains("EDUCATION", "EDUCATION", "holding", "holding"))
                .body("[0].evidence[0].id", equalTo(study))
                .body("[0].evidence.value", contains("2011-09-01", "2013-06-30", "2012-01-01", ""))
                .body("[0].setAside", nullValue());
        Api.auditor("BL").get(path + "/history").then().body("action", hasItems("dossier.read"));
    }

    @Test
    void what_a_person_set_aside_stays_so_until_the_evidence_changes() {
        String study = studyBesideOffice();
        String key = key();
        String aside = path + "/contradictions/" + key + "/set-aside";
        Api.editor("BL").body(GROUND).post(aside).then().statusCode(403);
        Api.approver("BL").body("{\"ground\": \" \"}").post(aside).then().statusCode(400);
        Api.approver("BL")
                .body(GROUND)
                .post(aside)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("setAside.ground", equalTo("Giấy xác nhận của nhà trường"))
                .body("setAside.recordedBy", equalTo("approver"));
        Api.approver("BL").body(GROUND).post(aside).then().statusCode(409);
        Api.editor("BL").get("/people/contradictions").then().body("items", hasSize(0));
        Api.editor("BL").get("/people/contradictions?setAside=true").then().body("items.code", contains("CB-1"));
        // The finding is kept as it was seen, with the version of the rules.
        assertEquals(
                1,
                Database.number("select count(*) from contradiction_set_aside where rule = 'DOS-07' and rulebook <> ''"
                        + " and finding->>'message' like '%547%'"));
        // Another last day of the study: another contradiction, and it is open.
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("""
                        {"details": {"kind": "EDUCATION", "school": "Học viện", "degree": "UNIVERSITY", "form": "FULL_TIME",
                         "fromOn": "2011-09-01", "toOn": "2013-12-31"}, "replaces": "%s", "ground": "Bằng tốt nghiệp"}""".formatted(study))
                .post(path + "/entries")
                .then()
                .statusCode(201);
        assertNotEquals(key, key());
        Api.editor("BL").get("/people/contradictions").then().body("items.code", contains("CB-1"));
    }

    @Test
    void what_was_set_aside_is_taken_up_again() {
        studyBesideOffice();
        String contradiction = path + "/contradictions/" + key();
        Api.approver("BL")
                .body(GROUND)
                .post(contradiction + "/set-aside")
                .then()
                .statusCode(200);
        Api.approver("BL")
                .body("{\"reason\": \"x\"}")
                .post(contradiction + "/take-up")
                .then()
                .statusCode(428);
        Api.approver("BL")
                .header("If-Match", "\"3\"")
                .body("{\"reason\": \"x\"}")
                .post(contradiction + "/take-up")
                .then()
                .statusCode(412);
        Api.approver("BL")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Giấy xác nhận là giả\"}")
                .post(contradiction + "/take-up")
                .then()
                .statusCode(200)
                .body("setAside", nullValue());
        Api.approver("BL")
                .body(GROUND)
                .post(contradiction + "/set-aside")
                .then()
                .statusCode(200);
    }

    @Test
    void a_contradiction_that_is_not_there_cannot_be_set_aside() {
        Api.approver("BL")
                .body(GROUND)
                .post(path + "/contradictions/" + "0".repeat(64) + "/set-aside")
                .then()
                .statusCode(404);
        Api.approver("BL")
                .body(GROUND)
                .post(path + "/contradictions/nonsense/set-aside")
                .then()
                .statusCode(400);
        Api.approver("TY")
                .body(GROUND)
                .post(path + "/contradictions/" + "0".repeat(64) + "/set-aside")
                .then()
                .statusCode(404);
    }

    @Test
    void dossiers_of_a_scope_are_searched_page_by_page_of_people() {
        studyBesideOffice();
        Api.importing(
                        Api.importer(),
                        "/people",
                        "",
                        Seed.PERSON_COLUMNS,
                        "CB-30,Bàn Văn An,MALE,1993-05-20,DAO,,BL-HM-DU,2011-05-19,2012-05-18,,",
                        "CB-31,Trần Văn An,MALE,1993-05-20,KINH,,TY,2011-05-19,2012-05-18,,")
                .statusCode(200);
        Api.editor("BL")
                .get("/people/contradictions")
                .then()
                .statusCode(200)
                .body("items.code", contains("CB-30", "CB-1"))
                .body("items[0].contradictions.rule", contains("DOS-03", "DOS-04"))
                .body("items[0].contradictions.verdict", contains("NOT_MET", "NOT_MET"));
        Api.editor("BL").get("/people/contradictions?org=BL-HM").then().body("items.code", contains("CB-30"));
        Api.editor("BL").get("/people/contradictions?org=TY").then().body("items", hasSize(0));
        // By name: An, Đặng Kim Hoa, Hoàng Thị Hoà … — one person is looked at per page.
        var first =
                Api.editor("BL").get("/people/contradictions?limit=1").then().body("items.code", contains("CB-30"));
        Api.editor("BL")
                .queryParam("after", first.extract().jsonPath().getString("next"))
                .get("/people/contradictions?limit=1")
                .then()
                .body("items", hasSize(0))
                .body("next", notNullValue());
        Api.reader("BL").get("/people/contradictions").then().statusCode(403);
    }

    @Test
    void a_figure_that_was_entered_later_is_measured_by() {
        Api.importing(
                        Api.importer(),
                        "/people",
                        "",
                        Seed.PERSON_COLUMNS,
                        "CB-30,Bàn Văn An,MALE,1993-05-20,DAO,,BL,2011-05-20,2011-11-20,,")
                .statusCode(200);
        Api.editor("BL").get("/people/contradictions").then().body("items.code", hasItems("CB-30"));
        Api.as("admin", "TW", "administrator")
                .body("""
                        {"from": "2011-01-01", "figure": 6, "document": "Quy định thử", "certainty": "OPEN"}""")
                .post("/limits/dossier.probation/versions")
                .then()
                .statusCode(200);
        Api.editor("BL").get("/people/contradictions").then().body("items.code", not(hasItems("CB-30")));
    }
}
