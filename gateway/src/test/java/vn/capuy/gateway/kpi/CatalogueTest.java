package vn.capuy.gateway.kpi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
