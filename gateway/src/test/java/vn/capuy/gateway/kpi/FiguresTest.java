package vn.capuy.gateway.kpi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.Indicators;
import vn.capuy.gateway.suite.StubService;
import vn.capuy.gateway.suite.Suite;

@QuarkusTest
@QuarkusTestResource(Suite.class)
class FiguresTest {
    private static final String TERM = "/api/kpi/v1/figures?org=BL&from=2020-08-01&to=2023-03-31";

    @Inject
    HeldAnswers held;

    @BeforeEach
    void the_services_tell_the_term() {
        Suite.allReady();
        held.dropAll();
        Suite.CADRE.does(Indicators.of("cadre")
                .flow("TRAIN.ATTENDANCES", 1061)
                .flow("EXAM.POSTS_FILLED", 9)
                .flow("CADRE.MOVED", 52, "TRANSFER", 20, "ROTATION", 31, "SECONDMENT", 1)
                .ratio("DUAL.COVERAGE", 86, 86)
                .flow("PLAN.APPROVED", 35));
        Suite.INSPECTION.does(Indicators.of("inspection")
                .flow("INSP.MEMBERS", 97)
                .flow("INSP.ORGANISATIONS", 638)
                .flow("INSP.CASES", 227));
        Suite.DOCUMENT.does(Indicators.of("document")
                .flow("ZZZ.LATER", 1)
                .flow("AAA.LATER", 2)
                .flow("GROUP.WORKING", 7)
                .flow("DOC.ISSUED", 1118, "RESOLUTION", 14, "NOTICE", 1104));
    }

    @Test
    void the_figures_of_all_services_stand_in_one_list_in_the_order_of_the_review() {
        figures(TERM)
                .statusCode(200)
                .body("org", equalTo("BL"))
                .body("from", equalTo("2020-08-01"))
                .body("to", equalTo("2023-03-31"))
                .body("partial", is(false))
                .body("missing", empty())
                .body(
                        "figures.code",
                        contains(
                                "DOC.ISSUED",
                                "CADRE.MOVED",
                                "PLAN.APPROVED",
                                "EXAM.POSTS_FILLED",
                                "TRAIN.ATTENDANCES",
                                "DUAL.COVERAGE",
                                "GROUP.WORKING",
                                "INSP.CASES",
                                "INSP.ORGANISATIONS",
                                "INSP.MEMBERS",
                                "AAA.LATER",
                                "ZZZ.LATER"))
                .body("figures.value", contains(1118, 52, 35, 9, 1061, 1, 7, 227, 638, 97, 2, 1))
                .body("figures[1].split.key", contains("TRANSFER", "ROTATION", "SECONDMENT"))
                .body("figures[1].split.value", contains(20, 31, 1))
                .body("figures[5].numerator", is(86))
                .body("figures[5].denominator", is(86))
                .body("figures[0]", hasKey("numerator"))
                .body("figures[0].numerator", nullValue())
                .body("figures[7].recordsHref", startsWith("/api/inspection/v1/indicators/INSP.CASES/records?"));
    }

    @Test
    void every_service_is_told_the_same_moment_and_who_asks_in_which_language() {
        String token = Suite.ISSUER.token("kpi-reader");
        String knownAt = given().auth()
                .oauth2(token)
                .header("Accept-Language", "ar, en;q=0.5")
                .header("X-Correlation-Id", "mine-4")
                .get(TERM + "&reach=OWN")
                .then()
                .statusCode(200)
                .extract()
                .path("knownAt");
        var asked = Stream.of(Suite.CADRE, Suite.INSPECTION, Suite.DOCUMENT)
                .map(service -> service.requests().getFirst())
                .toList();
        asked.forEach(request -> {
            Map<String, String> query = Indicators.query(request);
            assertThat(
                    query,
                    equalTo(Map.of(
                            "org",
                            "BL",
                            "from",
                            "2020-08-01",
                            "to",
                            "2023-03-31",
                            "knownAt",
                            knownAt,
                            "reach",
                            "OWN")));
            assertThat(request.header("Authorization"), equalTo("Bearer " + token));
            assertThat(request.header("Accept-Language"), equalTo("ar"));
            assertThat(request.header("X-Correlation-Id"), equalTo("mine-4"));
        });
    }

    @Test
    void figures_under_todays_successors_come_with_what_was_divided() {
        Suite.CADRE.does(Indicators.of("cadre").allocated("TRAIN.ATTENDANCES", 190, "BL-VN-DU", 108));
        Suite.INSPECTION.does(
                Indicators.of("inspection").flow("INSP.CASES", 227).echoing("tree"));
        figures(TERM + "&tree=TODAY")
                .statusCode(200)
                .body("tree", equalTo("TODAY"))
                .body("figures.find { it.code == 'TRAIN.ATTENDANCES' }.allocation.unit", contains("BL-VN-DU"))
                .body("figures.find { it.code == 'TRAIN.ATTENDANCES' }.allocation.records", contains(108))
                .body("figures.find { it.code == 'TRAIN.ATTENDANCES' }.allocation.counted", contains(false))
                .body("figures.find { it.code == 'DOC.ISSUED' }.allocation", empty())
                // A service that does not say under which tree it counted is not shown beside the others.
                .body("missing.service", contains("inspection"))
                .body("missing.reason", contains("UNREADABLE"));
        assertThat(Indicators.query(Suite.CADRE.requests().getFirst()).get("tree"), equalTo("TODAY"));
        figures(TERM + "&tree=TOMORROW").statusCode(400).body("violations.field", contains("tree"));
    }

    @Test
    void what_a_service_withholds_is_not_told_as_nought() {
        Suite.INSPECTION.does(Indicators.of("inspection").withheld("INSP.CASES", 225, 175));
        figures(TERM)
                .statusCode(200)
                .body("partial", is(false))
                .body("figures.find { it.code == 'INSP.CASES' }.value", nullValue())
                .body("figures.find { it.code == 'INSP.CASES' }.withheld", is(true))
                .body("figures.find { it.code == 'INSP.CASES' }.unrestricted", is(225))
                .body("figures.find { it.code == 'INSP.CASES' }.split.value", contains(175, null))
                .body("figures.find { it.code == 'INSP.CASES' }.split.withheld", contains(false, true))
                .body("figures.find { it.code == 'INSP.CASES' }.split.unrestricted", contains(null, 50))
                .body("figures.find { it.code == 'DOC.ISSUED' }.withheld", is(false));
    }

    @Test
    void a_moment_in_the_past_is_asked_for_as_it_was_named() {
        figures(TERM + "&knownAt=2023-04-03T09:00:00%2B07:00")
                .statusCode(200)
                .body("knownAt", equalTo("2023-04-03T02:00:00Z"));
        assertThat(Indicators.query(Suite.CADRE.requests().getFirst()).get("knownAt"), equalTo("2023-04-03T02:00:00Z"));
    }

    @Test
    void a_service_that_is_down_is_named_and_the_other_figures_stand() throws Exception {
        Suite.INSPECTION.dies();
        figures(TERM, "en")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("partial", is(true))
                .body("missing.service", contains("inspection"))
                .body("missing.reason", contains("UNREACHABLE"))
                .body("missing.message", contains("Inspection service: cannot be reached."))
                .body("figures", hasSize(9))
                .body("figures.code", hasItem("DOC.ISSUED"));
    }

    @Test
    void a_slow_service_is_not_waited_for_beyond_its_limit_and_is_named() {
        Suite.DOCUMENT.does((request, connection) -> StubService.sayNoMore());
        long begun = System.nanoTime();
        missing("document", "TIMEOUT");
        assertThat(System.nanoTime() - begun, lessThan(4_000_000_000L));
    }

    @Test
    void a_service_that_stops_in_mid_answer_is_named_and_half_its_figures_are_not_shown() {
        Suite.DOCUMENT.does((request, connection) -> {
            StubService.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"org\": \"BL\"");
            StubService.sayNoMore();
        });
        missing("document", "TIMEOUT");
        Suite.DOCUMENT.does((request, connection) -> {
            StubService.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"org\": \"BL\"");
            connection.close();
        });
        missing("document", "UNREACHABLE");
    }

    @Test
    void a_service_that_fails_or_refuses_is_named() {
        Suite.DOCUMENT.answers(500, "application/problem+json", "{}");
        missing("document", "ERROR");
        Suite.DOCUMENT.answers(503, "application/problem+json", "{}");
        missing("document", "ERROR");
        Suite.DOCUMENT.answers(403, "application/problem+json", "{}");
        missing("document", "REFUSED");
        Suite.DOCUMENT.answers(200, "text/html", "<html>");
        missing("document", "UNREADABLE");
        Suite.DOCUMENT.answers(200, "application/json", "");
        missing("document", "UNREADABLE");
    }

    @Test
    void figures_of_another_period_moment_or_organisation_are_not_shown_beside_the_right_ones() {
        for (String wrong : List.of("org", "from", "to", "knownAt")) {
            Suite.DOCUMENT.does(
                    Indicators.of("document").flow("DOC.ISSUED", 1118).echoing(wrong));
            missing("document", "UNREADABLE");
        }
        Suite.DOCUMENT.does(Indicators.of("document").flow("DOC.ISSUED", 1118).flow("DOC.ISSUED", 1119));
        missing("document", "UNREADABLE");
        Suite.DOCUMENT.does(Indicators.of("document").flow("CADRE.MOVED", 1));
        missing("document", "UNREADABLE");
    }

    private static void missing(String service, String reason) {
        figures(TERM)
                .statusCode(200)
                .body("partial", is(true))
                .body("missing.service", contains(service))
                .body("missing.reason", contains(reason))
                .body("figures", hasSize(8));
    }

    @Test
    void with_all_services_down_the_answer_says_so_and_shows_no_figure() throws Exception {
        Suite.CADRE.dies();
        Suite.INSPECTION.dies();
        Suite.DOCUMENT.dies();
        figures(TERM)
                .statusCode(200)
                .body("partial", is(true))
                .body("missing.service", containsInAnyOrder("cadre", "inspection", "document"))
                .body("figures", empty());
    }

    @Test
    void an_organisation_outside_the_callers_scope_does_not_exist() {
        Suite.CADRE.answers(404, "application/problem+json", "{}");
        figures(TERM)
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:capuy:problem:not-found"));
    }

    @Test
    void what_the_services_find_wrong_is_told_in_their_words_and_is_no_missing_part() {
        String ended = "{\"violations\":[{\"field\":\"org\",\"message\":\"BL ended on 2025-07-01.\"}]}";
        Suite.DOCUMENT.answers(400, "application/problem+json", ended);
        missing("document", "REFUSED");
        Suite.CADRE.answers(400, "application/problem+json", ended);
        figures(TERM + "&tree=TODAY")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains("org"))
                .body("violations.message", contains("BL ended on 2025-07-01."));
        Suite.CADRE.answers(400, "application/problem+json", "{}");
        figures(TERM).statusCode(200).body("missing.reason", contains("REFUSED", "REFUSED"));
    }

    @Test
    void a_moment_of_a_clock_that_runs_a_little_before_is_taken() {
        figures(TERM + "&knownAt=" + Instant.now().plusSeconds(1))
                .statusCode(200)
                .body("partial", is(false));
    }

    @Test
    void an_organisation_that_no_service_knows_does_not_exist_even_when_its_owner_is_down() throws Exception {
        Suite.CADRE.dies();
        Suite.INSPECTION.answers(404, "application/problem+json", "{}");
        Suite.DOCUMENT.answers(404, "application/problem+json", "{}");
        figures(TERM).statusCode(404);
    }

    @Test
    void a_service_that_has_not_yet_learnt_of_the_organisation_is_missing_and_no_more() {
        Suite.DOCUMENT.answers(404, "application/problem+json", "{}");
        missing("document", "ORGANISATION_NOT_KNOWN_YET");
    }

    @Test
    void a_question_that_makes_no_sense_is_refused_with_every_fault_and_no_service_is_asked() {
        Suite.allReady();
        figures("/api/kpi/v1/figures", "en")
                .statusCode(400)
                .body("type", equalTo("urn:capuy:problem:invalid-input"))
                .body("violations.field", containsInAnyOrder("org", "from", "to"));
        faulty("org=BL&from=2023-03-31&to=2020-08-01", "to");
        faulty("org=BL&from=2020-02-30&to=2023-03-31", "from");
        faulty("org=BL&from=01/08/2020&to=later", "from", "to");
        faulty("org=BL&from=1900-01-01&to=2000-01-01", "to");
        faulty("org=BL&from=0001-01-01&to=9999-12-31", "to");
        faulty("org=BL&from=+999999999-12-31&to=+999999999-12-31", "from", "to");
        faulty("org=BL&from=-999999999-01-01&to=-999999999-01-01", "from", "to");
        faulty("org=BL&from=%2B999999999-01-01&to=%2B999999999-12-31", "from", "to");
        faulty("org=BL&from=2020-08-01&to=2023-03-31&knownAt=-999999999-01-01T00:00:00Z", "knownAt");
        faulty("org=BL&from=2020-08-01&to=2023-03-31&knownAt=" + Instant.now().plusSeconds(60), "knownAt");
        faulty("org=BL&from=2020-08-01&to=2023-03-31&knownAt=yesterday&reach=ALL", "knownAt", "reach");
        faulty("org=" + "x".repeat(65) + "&from=2020-08-01&to=2023-03-31", "org");
        assertThat(Suite.CADRE.requests(), hasSize(0));
    }

    private static void faulty(String query, String... fields) {
        figures("/api/kpi/v1/figures?" + query)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", containsInAnyOrder(fields));
    }

    @Test
    void a_period_of_exactly_a_hundred_years_is_taken() {
        figures("/api/kpi/v1/figures?org=BL&from=1924-01-01&to=2023-12-31").statusCode(200);
    }

    @Test
    void an_organisation_code_with_special_characters_stays_one_parameter() {
        figures("/api/kpi/v1/figures?org=BL%26reach%3DOWN&from=2020-08-01&to=2023-03-31")
                .statusCode(200);
        Map<String, String> query = Indicators.query(Suite.CADRE.requests().getFirst());
        assertThat(query.get("org"), equalTo("BL&reach=OWN"));
        assertThat(query.get("reach"), is(nullValue()));
    }

    @Test
    void figures_need_a_token_and_the_role_for_them() {
        given().get(TERM).then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(Suite.ISSUER.token("cadre-reader"))
                .header("X-Correlation-Id", "mine-5")
                .get(TERM)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .header("X-Correlation-Id", "mine-5")
                .body("correlationId", equalTo("mine-5"));
    }

    @Test
    void a_refused_token_is_answered_with_the_correlation_id_that_the_caller_sent() {
        given().auth()
                .oauth2("not.a.token")
                .header("X-Correlation-Id", "mine-6")
                .get(TERM)
                .then()
                .statusCode(401)
                .header("X-Correlation-Id", "mine-6")
                .body("correlationId", equalTo("mine-6"));
    }

    @Test
    void figures_that_have_not_changed_are_not_sent_again() {
        String tag = figures(TERM).statusCode(200).extract().header("ETag");
        asking().header("If-None-Match", tag).get(TERM).then().statusCode(304).header("ETag", tag);
        Suite.INSPECTION.does(Indicators.of("inspection").flow("INSP.CASES", 228));
        asking().header("If-None-Match", tag).get(TERM).then().statusCode(200);
        asking().header("Accept-Language", "en").get(TERM).then().statusCode(200);
    }

    private static ValidatableResponse figures(String target) {
        return asking().get(target).then();
    }

    private static ValidatableResponse figures(String target, String language) {
        return asking().header("Accept-Language", language).get(target).then();
    }

    private static RequestSpecification asking() {
        return given().urlEncodingEnabled(false).auth().oauth2(Suite.ISSUER.token("kpi-reader"));
    }
}
