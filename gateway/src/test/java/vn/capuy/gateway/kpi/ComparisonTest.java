package vn.capuy.gateway.kpi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.Indicators;
import vn.capuy.gateway.suite.StubService;
import vn.capuy.gateway.suite.Suite;

@QuarkusTest
@QuarkusTestResource(Suite.class)
class ComparisonTest {
    private static final String UNITS = "/api/kpi/v1/comparisons/units?units=BL-HM,BL-DV&from=2022-01-01&to=2022-03-31";
    private static final String PERIODS = "/api/kpi/v1/comparisons/periods?org=BL&from=2022-01-01&to=2022-03-31";

    @BeforeEach
    void services() {
        Suite.allReady();
        Suite.CADRE.does(Indicators.of("cadre").flow("CADRE.MOVED", 4));
        Suite.INSPECTION.does(Indicators.of("inspection").withheld("INSP.CASES", 3, 1));
        Suite.DOCUMENT.does((request, connection) -> {
            var query = Indicators.query(request);
            int issued =
                    switch (query.get("org") + query.get("from")) {
                        case "BL-HM2022-01-01" -> 30;
                        case "BL-DV2022-01-01" -> 20;
                        case "BL2022-01-01" -> 120;
                        case "BL2021-10-01" -> 100;
                        case "BL2021-01-01" -> 150;
                        default -> 0;
                    };
            Indicators.of("document").flow("DOC.ISSUED", issued).on(request, connection);
        });
        Suite.REPORT.answers(200, "application/json", """
                {"items":[
                 {"code":"DOC.ISSUED","from":"2020-08-01","to":"2025-06-30","direction":"AT_LEAST","value":1500,"source":"a"},
                 {"code":"DOC.ISSUED","from":"2022-01-01","to":"2022-12-31","direction":"AT_LEAST","value":400,"source":"b"},
                 {"code":"DOC.ISSUED","from":"2022-01-01","to":"2022-01-31","direction":"AT_LEAST","value":40,"source":"c"}],
                 "next":null}""");
    }

    @Test
    void units_stand_side_by_side_in_the_order_in_which_they_were_asked_for() {
        ask(UNITS)
                .statusCode(200)
                .body("partial", is(false))
                .body("units", contains("BL-HM", "BL-DV"))
                .body("figures.code", contains("DOC.ISSUED", "CADRE.MOVED", "INSP.CASES"))
                .body("figures[0].cells.unit", contains("BL-HM", "BL-DV"))
                .body("figures[0].cells.value", contains(30, 20))
                .body("figures[2].cells.value", contains(nullValue(), nullValue()))
                .body("figures[2].cells.withheld", contains(true, true));
    }

    @Test
    void only_the_figures_that_are_named_are_told() {
        ask(UNITS + "&codes=DOC.ISSUED").body("figures.code", contains("DOC.ISSUED"));
        ask(PERIODS + "&codes=DOC.NONE").statusCode(200).body("figures", empty());
    }

    @Test
    void a_service_that_is_down_leaves_cells_empty_and_is_named_once() throws Exception {
        Suite.CADRE.answers(200, "application/json", "{}");
        Suite.DOCUMENT.dies();
        ask(UNITS).statusCode(200).body("partial", is(true)).body("missing.service", contains("cadre", "document"));
    }

    @Test
    void one_unit_that_is_not_the_callers_to_know_of_hides_the_whole() {
        StubService.Behaviour told = Indicators.of("cadre").flow("CADRE.MOVED", 4);
        Suite.CADRE.does((request, connection) -> {
            if (Indicators.query(request).get("org").equals("BL-DV")) {
                StubService.reply(connection, 404, "application/problem+json", "{}");
            } else {
                told.on(request, connection);
            }
        });
        ask(UNITS).statusCode(404);
    }

    @Test
    void a_question_that_makes_no_sense_is_refused_with_every_fault() {
        ask("/api/kpi/v1/comparisons/units?units=BL&from=2022-03-31&to=2022-01-01&tree=OAK")
                .statusCode(400)
                .body("violations.field", contains("units", "to", "tree"));
        ask("/api/kpi/v1/comparisons/periods?from=2022-01-01&to=2022-03-31")
                .statusCode(400)
                .body("violations.field", contains("org"));
        given().get(UNITS).then().statusCode(401);
        given().auth()
                .oauth2(Suite.ISSUER.token("document-reader"))
                .get(UNITS)
                .then()
                .statusCode(403);
    }

    @Test
    void a_quarter_stands_beside_the_one_before_the_same_a_year_before_and_its_target() {
        ask(PERIODS)
                .statusCode(200)
                .body("previous", equalTo(Map.of("from", "2021-10-01", "to", "2021-12-31")))
                .body("yearBefore", equalTo(Map.of("from", "2021-01-01", "to", "2021-03-31")))
                .body("figures[0].code", equalTo("DOC.ISSUED"))
                .body("figures[0].value", equalTo(120))
                .body("figures[0].previous", equalTo(100))
                .body("figures[0].sincePrevious", equalTo(20))
                .body("figures[0].yearBefore", equalTo(150))
                .body("figures[0].sinceYearBefore", equalTo(-30))
                .body("figures[0].target.value", equalTo(400))
                .body("figures[1].target", nullValue())
                .body("partial", is(false));
    }

    @Test
    void without_the_report_service_the_figures_stand_and_the_targets_are_missing() throws Exception {
        Suite.REPORT.dies();
        ask(PERIODS)
                .statusCode(200)
                .body("partial", is(true))
                .body("missing.service", contains("report"))
                .body("figures[0].value", equalTo(120))
                .body("figures[0].target", nullValue());
    }

    private static ValidatableResponse ask(String path) {
        return given().auth().oauth2(Suite.ISSUER.token("kpi-reader")).get(path).then();
    }
}
