package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ExaminationCandidatesTest {
    private String id;

    @BeforeEach
    void seed() {
        Rounds.seed();
        id = Rounds.announced("TT-1");
    }

    private ValidatableResponse apply(String person, String day) {
        return Api.editor("BL")
                .body("{\"person\": \"%s\", \"post\": \"BTC-TB\", \"appliedOn\": \"%s\"}".formatted(person, day))
                .post("/examinations/" + id + "/candidates")
                .then();
    }

    @Test
    void an_application_is_entered_with_what_every_rule_found() {
        apply("CB-1", "2022-06-20")
                .statusCode(201)
                .body("candidate.state", equalTo("APPLIED"))
                .body(
                        "findings.rule",
                        contains("CAND-01", "CAND-02", "CAND-03", "CAND-04", "CAND-05", "CAND-06", "CAND-07"))
                .body("findings.find { it.rule == 'CAND-06' }.verdict", equalTo("PERSON_MUST_JUDGE"))
                .body("findings.find { it.rule == 'CAND-01' }.citation", equalTo("08-KL/TW"));
        assertEquals(7, Database.number("select jsonb_array_length(findings) from examination_candidate"));
        apply("CB-1", "2022-06-20").statusCode(409).body("detail", containsString("candidate of this round"));
        apply("CB-2", "2022-06-21").statusCode(400).body("violations[0].message", containsString("2022-06-20"));
        apply("CB-2", "2022-05-31").statusCode(400);
        apply("CB-9", "2022-06-20").statusCode(400);
    }

    @Test
    void who_has_not_a_full_term_left_is_entered_and_not_admitted() {
        String candidate = Rounds.applied(id, "CB-4", "BTC-TB");
        Rounds.decide(id, candidate, "{\"step\": \"ADMIT\", \"ground\": \"Đủ\"}")
                .statusCode(422)
                .body("findings.rule", contains("CAND-01", "CAND-06"))
                .body("findings[0].message", containsString("60"));
        Rounds.decide(id, candidate, "{\"step\": \"REFUSE\"}").statusCode(400);
        Rounds.decide(id, candidate, "{\"step\": \"REFUSE\", \"ground\": \"Không đủ tuổi\"}")
                .statusCode(200)
                .body("candidate.state", equalTo("REFUSED"))
                .body("candidate.ground", equalTo("Không đủ tuổi"))
                .body("allowedSteps", hasSize(0));
    }

    @Test
    void sixty_months_left_on_the_closing_day_suffice() {
        // A woman born on 1970-02-10 is 57 years and 4 months in June 2027 and retires on the 30th of it.
        Api.importing(
                        Api.importer(),
                        "/people",
                        "",
                        Seed.PERSON_COLUMNS,
                        Seed.person("CB-7", "Vi Thị Bảy", "FEMALE", "1970-02-10", "BL"))
                .statusCode(200);
        assertEquals("MET", verdictWhenClosingOn("TT-2", "2022-07-01"));
        assertEquals("NOT_MET", verdictWhenClosingOn("TT-3", "2022-07-02"));
        // Who has led before is not appointed for the first time.
        Seed.holdings("CB-7,T01-TR,2015-01-01,2016-12-31");
        assertEquals("MET", verdictWhenClosingOn("TT-4", "2022-07-02"));
    }

    private String verdictWhenClosingOn(String code, String day) {
        id = Api.editor("BL")
                .body(Rounds.ANNOUNCEMENT.formatted(code).replace("2022-06-20", day))
                .post("/examinations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        return verdict(Rounds.applied(id, "CB-7", "BTC-TB"));
    }

    private String verdict(String candidate) {
        return Api.reader("BL")
                .get("/examinations/" + id + "/candidates/" + candidate)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("findings.find { it.rule == 'CAND-01' }.verdict");
    }

    @Test
    void discipline_that_came_in_after_the_application_stands_against_the_admission() {
        String candidate = Rounds.applied(id, "CB-1", "BTC-TB");
        Database.run("insert into discipline_effect (decision, reference, person, form, decided_by, decided_on,"
                + " effect_from, effect_until, recorded_at) select 'd1', '01-QĐ/UBKTHU', id, 'REPRIMAND', 'BL',"
                + " '2022-06-20', '2022-06-20', null, now() from person where code = 'CB-1'");
        Rounds.decide(id, candidate, "{\"step\": \"ADMIT\", \"ground\": \"Đủ\"}")
                .statusCode(422)
                .body("findings.rule", contains("CAND-02", "CAND-06"));
        Database.run("update discipline_effect set reversed_on = '2022-06-21', reversed_by = '02-QĐ/UBKTHU'");
        Rounds.decide(id, candidate, "{\"step\": \"ADMIT\"}")
                .statusCode(400)
                .body("violations.field", contains("ground"));
        Rounds.decide(id, candidate, "{\"step\": \"ADMIT\", \"ground\": \"Không quy hoạch, có đề án tốt\"}")
                .statusCode(200)
                .body("candidate.state", equalTo("ADMITTED"));
    }

    @Test
    void candidates_are_decided_on_by_an_approver_who_did_not_enter_them() {
        String candidate = Rounds.applied(id, "CB-1", "BTC-TB");
        String path = "/examinations/" + id + "/candidates/" + candidate + "/decision";
        String admit = "{\"step\": \"ADMIT\", \"ground\": \"Đủ\"}";
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(admit)
                .post(path)
                .then()
                .statusCode(403);
        Api.as("editor", "BL", "cadre-approver")
                .header("If-Match", "\"0\"")
                .body(admit)
                .post(path)
                .then()
                .statusCode(403);
        Api.approver("BL").body(admit).post(path).then().statusCode(428);
        Api.approver("BL")
                .header("If-Match", "\"7\"")
                .body(admit)
                .post(path)
                .then()
                .statusCode(412);
        Api.approver("TY")
                .header("If-Match", "\"0\"")
                .body(admit)
                .post(path)
                .then()
                .statusCode(404);
        Api.approver("BL")
                .header("If-Match", "\"0\"")
                .body(admit)
                .post(path)
                .then()
                .statusCode(200);
        Api.approver("BL")
                .header("If-Match", "\"1\"")
                .body("{\"step\": \"DISQUALIFY\", \"ground\": \"Rút hồ sơ\"}")
                .post(path)
                .then()
                .statusCode(200);
        Api.reader("BL")
                .get("/examinations/" + id + "/candidates?state=DISQUALIFIED&post=BTC-TB")
                .then()
                .body("items.person", contains("CB-1"));
        Api.reader("BL")
                .accept("text/csv")
                .get("/examinations/" + id + "/candidates")
                .then()
                .statusCode(200)
                .body(containsString("Rút hồ sơ"));
        Api.reader("TY").get("/examinations/" + id + "/candidates").then().statusCode(404);
    }

    @Test
    void a_council_is_constituted_by_the_rules_and_a_persons_ground() {
        Rounds.admitted(id, "CB-1", "BTC-TB");
        Rounds.constitute(id, Rounds.council("TV-2", "TV-1", "TV-3", "CB-1"))
                .statusCode(422)
                .body("findings.rule", contains("COUNCIL-01", "COUNCIL-02", "COUNCIL-06", "COUNCIL-07"));
        Rounds.constitute(id, Rounds.council("TV-1", "CB-2", "CB-3"))
                .statusCode(422)
                .body("findings.rule", contains("COUNCIL-04", "COUNCIL-07"))
                .body("findings[0].citation", containsString("của một tỉnh"));
        Rounds.constitute(id, """
                        {"members": [{"person": "TV-1", "fullName": "Hai tên", "role": "CHAIR"},
                         {"person": "CB-77", "role": "CHAIR"}, {"person": "TV-2", "role": "MEMBER"},
                         {"person": "TV-2", "role": "MEMBER"}]}""")
                .statusCode(400)
                .body(
                        "violations.field",
                        contains("members[0].person", "members[1].person", "members[3].person", "members"));
        assertEquals(0, Database.number("select count(*) from examination_council_member"));
        String council = Rounds.council("TV-1", "TV-2", "TV-3");
        Rounds.constitute(id, council.replace(", \"ground\": \"Đã xem xét quan hệ gia đình\"", ""))
                .statusCode(400)
                .body("violations.field", contains("ground"));
        Rounds.constitute(id, council)
                .statusCode(200)
                .body("members.person", contains("TV-1", "TV-2", "TV-3"))
                .body("findings.rule", hasItems("COUNCIL-01", "COUNCIL-07"));
        Rounds.constitute(id, Rounds.council("TV-1", "TV-2", "TV-3", "TV-4", "TV-5"))
                .statusCode(200)
                .body("members", hasSize(5));
        assertEquals(3, Database.number("select count(*) from examination_council_member where voided_at is not null"));
        Api.editor("BL")
                .header("If-Match", "*")
                .body(council)
                .post("/examinations/" + id + "/council")
                .then()
                .statusCode(403);
        Api.approver("BL")
                .body(council)
                .post("/examinations/" + id + "/council")
                .then()
                .statusCode(428);
        apply("TV-3", "2022-06-20")
                .statusCode(201)
                .body("findings.find { it.rule == 'CAND-07' }.verdict", equalTo("NOT_MET"));
    }

    @Test
    void a_new_size_of_the_council_holds_from_its_day_on() {
        Api.as("administrator", "TW", "administrator")
                .body("""
                        {"from": "2022-06-01", "figure": 3, "document": "Quy chế mới", "certainty": "READ"}""")
                .post("/limits/examination.council-size/versions")
                .then()
                .statusCode(200);
        Rounds.constitute(id, Rounds.council("TV-1", "TV-2", "TV-3", "TV-4", "TV-5"))
                .statusCode(422)
                .body("findings.rule", contains("COUNCIL-03", "COUNCIL-07"))
                .body("findings[0].citation", equalTo("Quy chế mới"));
    }
}
