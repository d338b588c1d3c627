package vn.capuy.gateway.kpi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.Suite;

@QuarkusTest
@QuarkusTestResource(Suite.class)
class CatalogueTest {
    @BeforeEach
    void the_services_know_their_indicators() {
        Suite.allReady();
        Suite.CADRE.answers(200, "application/json", entry("CADRE.MOVED"));
        Suite.INSPECTION.answers(200, "application/json", entry("INSP.CASES"));
        Suite.DOCUMENT.answers(200, "application/json", entry("DOC.ISSUED"));
    }

    private static String entry(String code) {
        String form = """
                [{"code": "%s", "name": "n", "definition": "d", "unit": "u", "kind": "FLOW", "reach": "BELOW",
                  "splits": [{"key": "ROTATION", "name": "r"}], "more": 1}]""";
        return form.formatted(code);
    }

    @Test
    void the_indicators_of_all_services_are_one_catalogue_that_says_whose_each_is() {
        catalogue()
                .body("partial", is(false))
                .body("missing", empty())
                .body("items.code", contains("DOC.ISSUED", "CADRE.MOVED", "INSP.CASES"))
                .body("items.service", contains("document", "cadre", "inspection"))
                .body("items[1].splits.key", contains("ROTATION"));
    }

    @Test
    void each_says_how_it_is_reckoned_and_by_which_regulation_in_the_callers_language() {
        Suite.INSPECTION.answers(200, "application/json", """
                [{"code": "INSP.ON_TIME", "name": "n", "definition": "d", "unit": "remedies", "kind": "RATIO", "reach": "OWN",
                  "splits": [], "citation": {"document": "22-QĐ/TW", "article": null, "certainty": "GENERAL"}}]""");
        asked("en")
                .then()
                .body("items[2].formula", startsWith("Those remedies that are as the definition says (numerator)"))
                .body("items[2].formula", endsWith("those of the organisation itself and of its own bodies count."))
                .body("items[2].citation.document", equalTo("22-QĐ/TW"))
                .body("items[0].citation", nullValue());
        asked("vi").then().body("items[2].formula", startsWith("Số remedies đạt như định nghĩa (tử số)"));
        asked("ar").then().body("items[0].formula", containsString("خلال الفترة"));
    }

    @Test
    void who_has_the_catalogue_in_his_language_is_not_sent_it_again_until_it_changes() {
        String tag = asked("en").getHeader("ETag");
        askedWith(tag, "en").then().statusCode(304).body(is(""));
        askedWith(tag, "vi").then().statusCode(200);
        Suite.CADRE.answers(200, "application/json", entry("CADRE.PLANNED"));
        askedWith(tag, "en").then().statusCode(200).body("items.code", hasItem("CADRE.PLANNED"));
    }

    @Test
    void half_a_catalogue_is_not_kept() throws Exception {
        Suite.CADRE.dies();
        asked("en").then().header("ETag", nullValue()).header("Cache-Control", "no-store");
    }

    private static Response asked(String language) {
        return askedWith("\"none\"", language);
    }

    private static Response askedWith(String tag, String language) {
        return RestAssured.given()
                .auth()
                .oauth2(Suite.ISSUER.token("kpi-reader"))
                .header("Accept-Language", language)
                .header("If-None-Match", tag)
                .get("/api/kpi/v1/indicators");
    }

    @Test
    void a_service_that_is_down_is_named() throws Exception {
        Suite.CADRE.dies();
        catalogue()
                .body("partial", is(true))
                .body("missing.service", contains("cadre"))
                .body("missing.reason", contains("UNREACHABLE"))
                .body("items.code", contains("DOC.ISSUED", "INSP.CASES"));
    }

    @Test
    void it_needs_the_role_for_figures() {
        given().get("/api/kpi/v1/indicators").then().statusCode(401);
        given().auth()
                .oauth2(Suite.ISSUER.token("cadre-reader"))
                .get("/api/kpi/v1/indicators")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse catalogue() {
        return given().auth()
                .oauth2(Suite.ISSUER.token("kpi-reader"))
                .get("/api/kpi/v1/indicators")
                .then()
                .statusCode(200);
    }
}
