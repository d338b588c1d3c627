package vn.capuy.gateway.kpi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.capuy.gateway.suite.StubService;
import vn.capuy.gateway.suite.Suite;

@QuarkusTest
@QuarkusTestResource(Suite.class)
class SeriesTest {
    private static final String SERIES = "/api/kpi/v1/series?org=BL&from=2022-01-01&to=2022-03-31&by=month";

    @BeforeEach
    void services() {
        Suite.allReady();
        Suite.CADRE.does(keeping("CADRE.MOVED"));
        Suite.INSPECTION.does(keeping("INSP.CASES"));
        Suite.DOCUMENT.does(keeping("DOC.ISSUED"));
    }

    private static StubService.Behaviour keeping(String code) {
        return (request, connection) -> {
            String answer = request.target().contains("/series?")
                    ? """
                    {"org":"BL","code":"%s","name":"n","unit":"u","kind":"FLOW","reach":"OWN","somethingNew":1,"points":[
                     {"from":"2022-01-01","to":"2022-01-31","value":1,"numerator":null,"denominator":null,"withheld":false}]}""".formatted(code)
                    : "[{\"code\":\"%s\",\"name\":\"n\",\"kind\":\"FLOW\"}]".formatted(code);
            StubService.reply(connection, 200, "application/json", answer);
        };
    }

    @Test
    void each_figure_is_asked_of_the_service_that_keeps_its_records() {
        ask(SERIES + "&codes=DOC.ISSUED,INSP.CASES")
                .statusCode(200)
                .body("partial", is(false))
                .body("by", is("MONTH"))
                .body("series.code", contains("DOC.ISSUED", "INSP.CASES"))
                .body("series[0].points.value", contains(1));
        assertEquals(1, Suite.CADRE.requests().size(), "the cadre service was asked what it has, and for no series");
    }

    @Test
    void a_code_that_nobody_has_is_refused_and_so_are_all_other_faults() {
        ask(SERIES + "&codes=DOC.NONE").statusCode(400).body("violations.field", contains("codes"));
        ask("/api/kpi/v1/series?org=BL&from=2022-04-01&to=2022-03-31&by=day")
                .statusCode(400)
                .body("violations.field", contains("by", "codes", "to"));
        ask("/api/kpi/v1/series?org=BL&from=2000-01-01&to=2022-03-31&by=week&codes=DOC.ISSUED")
                .statusCode(400)
                .body("violations.field", contains("to"));
    }

    @Test
    void that_it_needs_codes_is_told_and_that_a_comparison_does_not() {
        JsonPath told = given().get("/q/openapi?format=json").jsonPath();
        String codes = "paths.'%s'.'get'.parameters.findAll { it.name == 'codes' }.required";
        assertEquals(List.of(true), told.getList(codes.formatted("/api/kpi/v1/series")));
        for (String comparison : List.of("units", "periods")) {
            List<Boolean> needed = told.getList(codes.formatted("/api/kpi/v1/comparisons/" + comparison));
            assertEquals(1, needed.size());
            assertFalse(Boolean.TRUE.equals(needed.getFirst()), comparison);
        }
    }

    @Test
    void a_service_that_is_down_is_named_and_the_others_stand() throws Exception {
        Suite.INSPECTION.dies();
        ask(SERIES + "&codes=DOC.ISSUED,INSP.CASES")
                .statusCode(200)
                .body("partial", is(true))
                .body("missing.service", contains("inspection"))
                .body("series.code", contains("DOC.ISSUED"));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK,    2022-01-02, 2022-01-03, 2",
        "WEEK,    2022-01-03, 2022-01-09, 1",
        "MONTH,   2022-01-31, 2022-02-01, 2",
        "QUARTER, 2022-03-31, 2022-04-01, 2",
        "QUARTER, 2021-12-31, 2022-12-31, 5",
        "YEAR,    2021-12-31, 2022-01-01, 2",
    })
    void as_many_points_as_calendar_periods_are_touched(
            SuiteSeries.Step by, LocalDate from, LocalDate to, long points) {
        assertEquals(points, by.points(from, to));
    }

    private static ValidatableResponse ask(String path) {
        return given().auth().oauth2(Suite.ISSUER.token("kpi-reader")).get(path).then();
    }
}
