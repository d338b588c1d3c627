package vn.capuy.gateway.kpi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.Indicators;
import vn.capuy.gateway.suite.StubService;
import vn.capuy.gateway.suite.Suite;

/** What is shown of a service that does not answer: what it told last, marked as such, to whom it was told. */
@QuarkusTest
@QuarkusTestResource(Suite.class)
class LastKnownTest {
    private static final String QUESTION = "/api/kpi/v1/figures?org=BL&from=2020-08-01&to=2023-03-31";
    private static final String FIGURE = "figures.find { it.code == 'DOC.ISSUED' }";

    @Inject
    HeldAnswers held;

    @BeforeEach
    void the_figures_have_been_told_once_and_the_document_service_is_killed() throws Exception {
        Suite.allReady();
        held.dropAll();
        Suite.CADRE.does(Indicators.of("cadre").flow("CADRE.MOVED", 52));
        Suite.INSPECTION.does(Indicators.of("inspection").flow("INSP.CASES", 227));
        Suite.DOCUMENT.does(Indicators.of("document").flow("DOC.ISSUED", 1118, "RESOLUTION", 14, "NOTICE", 1104));
        ask("BL", "NONE", QUESTION).body("partial", is(false));
        Suite.DOCUMENT.dies();
    }

    @Test
    void its_figure_has_no_value_of_today_and_the_last_one_with_its_age() {
        ask("BL", "NONE", QUESTION)
                .header("Cache-Control", "no-store")
                .header("ETag", nullValue())
                .body("partial", is(true))
                .body("missing.service", contains("document"))
                .body("figures.code", contains("DOC.ISSUED", "CADRE.MOVED", "INSP.CASES"))
                .body("figures.value", contains(null, 52, 227))
                .body(FIGURE + ".occurrences", nullValue())
                .body(FIGURE + ".split", empty())
                .body(FIGURE + ".lastKnown.value", is(1118))
                .body(FIGURE + ".lastKnown.split.value", contains(14, 1104))
                .body(FIGURE + ".lastKnown.ageSeconds", greaterThanOrEqualTo(0))
                .body(FIGURE + ".lastKnown.ageSeconds", lessThan(60))
                .body("figures.find { it.code == 'CADRE.MOVED' }.lastKnown", nullValue());
    }

    @Test
    void the_moment_whose_knowledge_it_is_stays_that_of_its_telling() {
        String first = ask("BL", "NONE", QUESTION).extract().path(FIGURE + ".lastKnown.knownAt");
        ValidatableResponse again = ask("BL", "NONE", QUESTION);
        again.body(FIGURE + ".lastKnown.knownAt", equalTo(first)).body("knownAt", not(equalTo(first)));
    }

    @Test
    void nobody_is_shown_what_was_told_to_another_scope_clearance_role_or_language() {
        for (String[] other : new String[][] {{"QN", "NONE"}, {"BL-HM", "NONE"}, {"BL", "SECRET"}, {"", "NONE"}}) {
            without(ask(other[0], other[1], QUESTION));
        }
        without(given().auth()
                .oauth2(Suite.ISSUER.tokenWithin("BL", "NONE", "kpi-reader", "auditor"))
                .get(QUESTION)
                .then());
        without(given().auth()
                .oauth2(Suite.ISSUER.tokenWithin("BL", "NONE", "kpi-reader"))
                .header("Accept-Language", "ar")
                .get(QUESTION)
                .then());
        ask("BL", "NONE", QUESTION).body(FIGURE + ".lastKnown.value", is(1118));
    }

    @Test
    void nor_what_was_told_to_another_question() {
        without(ask("BL", "NONE", "/api/kpi/v1/figures?org=BL&from=2020-08-01&to=2023-03-30"));
        without(ask("BL", "NONE", QUESTION + "&reach=OWN"));
        without(ask("BL", "NONE", QUESTION + "&tree=TODAY"));
        without(ask("BL", "NONE", QUESTION + "&knownAt=2023-04-03T00:00:00Z"));
    }

    @Test
    void a_service_that_hangs_fails_or_breaks_off_in_mid_answer_leaves_the_last_known_too() {
        for (StubService.Behaviour ill : List.<StubService.Behaviour>of(
                (request, connection) -> StubService.sayNoMore(),
                (request, connection) -> StubService.reply(connection, 503, "application/json", "{}"),
                (request, connection) -> {
                    StubService.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"org\": \"BL\"");
                    connection.close();
                },
                (request, connection) -> StubService.reply(connection, 200, "text/html", "<html>"),
                (request, connection) -> StubService.write(connection, "HTTP/1.1 304 Not Modified\r\n\r\n"))) {
            Suite.DOCUMENT.comesBack();
            Suite.DOCUMENT.does(ill);
            ask("BL", "NONE", QUESTION)
                    .body("figures.value", contains(null, 52, 227))
                    .body(FIGURE + ".lastKnown.value", is(1118));
        }
    }

    @Test
    void what_a_service_no_longer_lets_the_caller_have_is_gone_for_good() throws Exception {
        Suite.DOCUMENT.comesBack();
        Suite.DOCUMENT.answers(403, "application/problem+json", "{}");
        without(ask("BL", "NONE", QUESTION));
        Suite.DOCUMENT.dies();
        without(ask("BL", "NONE", QUESTION));
    }

    @Test
    void an_organisation_that_is_hidden_from_the_caller_now_is_not_shown_from_memory() {
        Suite.CADRE.answers(404, "application/problem+json", "{}");
        given().auth()
                .oauth2(Suite.ISSUER.tokenWithin("BL", "NONE", "kpi-reader"))
                .get(QUESTION)
                .then()
                .statusCode(404);
    }

    @Test
    void memory_stays_within_its_bound_whatever_is_asked() {
        Suite.DOCUMENT.comesBack();
        for (int i = 0; i < 40; i++) {
            var key = new HeldAnswers.Key(
                    vn.capuy.gateway.service.SuiteService.CADRE,
                    new CallerKey("BL", "NONE", List.of("role-" + i)),
                    vn.capuy.kernel.name.Language.VI,
                    "question",
                    String.class);
            held.hold(key, new Held<>("x", null, java.time.Instant.now(), 1 << 20));
        }
        assertThat(held.count(), lessThan(20L));
    }

    private static void without(ValidatableResponse answer) {
        answer.statusCode(200).body("partial", is(true)).body("figures.code", not(hasItem("DOC.ISSUED")));
    }

    private static ValidatableResponse ask(String org, String clearance, String question) {
        return given().auth()
                .oauth2(Suite.ISSUER.tokenWithin(org, clearance, "kpi-reader"))
                .get(question)
                .then()
                .statusCode(200);
    }
}
