package vn.capuy.report.template;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.report.Desk.TEMPLATES;
import static vn.capuy.report.Desk.as;
import static vn.capuy.report.Desk.office;
import static vn.capuy.report.Desk.reader;
import static vn.capuy.report.template.Forms.documents;
import static vn.capuy.report.template.Forms.form;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.report.Desk;
import vn.capuy.report.StubGateway;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(StubGateway.class)
class TemplateTest {
    private static final String OWN_REVIEW = TEMPLATES + "/00000000-0000-7000-8000-000000001001";

    @BeforeEach
    void clear() {
        Desk.clear();
        Desk.tellReview();
    }

    @Test
    void an_office_enters_its_own_words_and_then_others() {
        String first = entered(documents());
        as(office())
                .get(TEMPLATES + "/" + first)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("template.number", equalTo(1))
                .body("template.orgName", equalTo("Unit BL"))
                .body("form.title.ar", equalTo("Văn bản của {{org}}"))
                .body("form.sections[0].blocks[0].kind", equalTo("TEXT"));
        String second = entered(documents("form", form("Khác: {{org}}")));
        as(office()).get(TEMPLATES + "/" + second).then().body("template.number", equalTo(2));
        as(office()).get(TEMPLATES + "?code=DOCUMENTS").then().body("items.id", contains(first, second));
        assertTrue(as(office()).accept("text/csv").get(TEMPLATES).asString().contains("MID_TERM_REVIEW"));
    }

    @Test
    void the_suites_own_are_there_for_everybody_and_nobodys_to_void() {
        as(reader("TY", "NONE"))
                .get(TEMPLATES)
                .then()
                .statusCode(200)
                .body("items.code", contains("MID_TERM_REVIEW", "MONTH", "QUARTER", "WEEK"))
                .body("items[0].org", nullValue());
        as(office()).get(OWN_REVIEW).then().statusCode(200).body("form.title.en", equalTo("Mid-term review"));
        as(office())
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Không dùng"))
                .post(OWN_REVIEW + "/void")
                .then()
                .statusCode(403);
        assertEquals(0, Database.number("select count(*) from report_template where voided_at is not null"));
    }

    @Test
    void every_fault_of_a_template_is_told_with_where_it_stands_and_nothing_is_kept() {
        as(office())
                .body(documents(
                        "to", "2020-07-31", "form", form("{{figure:DOC.NONE}} {{figure:INSP.CASES/X}} {{y}} {{org")))
                .post(TEMPLATES)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        contains(
                                "to",
                                "form.sections[0].blocks[0].text.vi",
                                "form.sections[0].blocks[0].text.vi",
                                "form.sections[0].blocks[0].text.vi",
                                "form.sections[0].blocks[0].text.vi"))
                .body(
                        "violations.message",
                        hasItems(
                                "There is no figure “DOC.NONE”.",
                                "There is no part “INSP.CASES/X”.",
                                "There is no field “y” (character 45).",
                                "{{ at character 51 is not closed."));
        as(office()).body(documents("html", "<b>")).post(TEMPLATES).then().statusCode(400);
        as(office())
                .body(documents("code", "không phải mã"))
                .post(TEMPLATES)
                .then()
                .statusCode(400);
        as(office()).body(documents("org", "NOWHERE")).post(TEMPLATES).then().statusCode(400);
        as(office())
                .body(documents("form", form("a\u0000b")))
                .post(TEMPLATES)
                .then()
                .statusCode(400);
        assertEquals(0, Database.number("select count(*) from report_template where org is not null"));
    }

    @Test
    void what_is_wrong_is_voided_with_the_reason_and_stays_readable() {
        String id = entered(documents());
        var path = TEMPLATES + "/" + id;
        var reason = Map.of("reason", "Sai thể thức");
        as(office()).body(reason).post(path + "/void").then().statusCode(428);
        as(office())
                .header("If-Match", "\"7\"")
                .body(reason)
                .post(path + "/void")
                .then()
                .statusCode(412);
        as(office())
                .header("If-Match", "\"0\"")
                .body(reason)
                .post(path + "/void")
                .then()
                .statusCode(200);
        as(office())
                .header("If-Match", "\"1\"")
                .body(reason)
                .post(path + "/void")
                .then()
                .statusCode(409);
        as(office()).get(TEMPLATES + "?org=BL").then().body("items", empty());
        as(office()).get(path).then().body("template.voidReason", equalTo("Sai thể thức"));
        as(office())
                .get(path + "/history")
                .then()
                .body("action", contains("template.entered", "template.voided", "template.refused"));
    }

    @Test
    void a_template_of_another_district_does_not_exist_and_one_from_above_can_be_used() {
        String id = entered(documents());
        as(reader("TY", "TOP_SECRET")).get(TEMPLATES + "/" + id).then().statusCode(404);
        as(reader("TY", "TOP_SECRET")).get(TEMPLATES).then().body("items.id", not(hasItems(id)));
        as(reader("BL-HM", "NONE")).get(TEMPLATES + "/" + id).then().statusCode(200);
        as(Tokens.of("commune").roles("report-editor", "kpi-reader").org("BL-HM"))
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Không phải của xã"))
                .post(TEMPLATES + "/" + id + "/void")
                .then()
                .statusCode(403);
    }

    @Test
    void a_repeated_request_enters_one_version() {
        for (int i = 0; i < 2; i++) {
            as(office())
                    .header("Idempotency-Key", "template-1")
                    .body(documents())
                    .post(TEMPLATES)
                    .then()
                    .statusCode(201)
                    .body("template.number", equalTo(1));
        }
    }

    private static String entered(Map<String, Object> template) {
        return as(office())
                .body(template)
                .post(TEMPLATES)
                .then()
                .statusCode(201)
                .extract()
                .path("template.id");
    }
}
