package vn.capuy.gateway.kpi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
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

/** What the services are asked, and what they count, when nothing has been entered since. */
@QuarkusTest
@QuarkusTestResource(Suite.class)
class UnchangedFiguresTest {
    private static final String QUESTION = "/api/kpi/v1/figures?org=BL&from=2020-08-01&to=2023-03-31";

    @Inject
    HeldAnswers held;

    private final Indicators cadre =
            Indicators.of("cadre").flow("CADRE.MOVED", 52).tagged("c1");
    private final Indicators inspection =
            Indicators.of("inspection").flow("INSP.CASES", 227).tagged("i1");
    private final Indicators document =
            Indicators.of("document").flow("DOC.ISSUED", 1118).tagged("d1");

    @BeforeEach
    void the_services_know_their_answers_again() {
        Suite.allReady();
        held.dropAll();
        Suite.CADRE.does(cadre);
        Suite.INSPECTION.does(inspection);
        Suite.DOCUMENT.does(document);
    }

    @Test
    void a_caller_who_has_the_figures_is_sent_none_and_no_service_counts() {
        String tag = ask(null).statusCode(200).extract().header("ETag");
        assertThat(tag, equalTo("W/\"1.c1.i1.d1\""));
        String body = ask(tag).statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .extract()
                .asString();
        assertThat(body, emptyString());
        ask("\"other\", " + tag).statusCode(304);
        counted(1, 1, 1);
    }

    @Test
    void a_caller_who_has_none_is_sent_them_and_no_service_counts_again() {
        ask(null).statusCode(200);
        String knownAt = ask(null)
                .statusCode(200)
                .body("partial", is(false))
                .body("figures.value", contains(1118, 52, 227))
                .extract()
                .path("knownAt");
        ask(null).body("figures.lastKnown", everyItem(nullValue()));
        counted(1, 1, 1);
        // The links lead to the records as of the moment that the answer names.
        var answer = ask(null).extract();
        assertThat(answer.path("knownAt"), not(equalTo(knownAt)));
        List<String> links = answer.path("figures.recordsHref");
        assertThat(links, everyItem(containsString("knownAt=" + answer.<String>path("knownAt"))));
    }

    @Test
    void of_services_in_which_something_was_entered_the_figures_are_counted_anew_and_of_no_others() {
        String tag = ask(null).extract().header("ETag");
        var changed = Indicators.of("inspection").flow("INSP.CASES", 228).tagged("i2");
        Suite.INSPECTION.does(changed);
        ask(tag).statusCode(200).header("ETag", "W/\"1.c1.i2.d1\"").body("figures.value", contains(1118, 52, 228));
        assertThat(changed.counted(), is(1));
        counted(1, 1, 1);
    }

    @Test
    void an_instance_that_has_never_seen_the_figures_can_tell_that_they_still_hold() {
        String tag = ask(null).extract().header("ETag");
        held.dropAll();
        ask(tag).statusCode(304);
        counted(1, 1, 1);
        // And where one part does not, it asks for the others that it does not have.
        Suite.INSPECTION.does(
                Indicators.of("inspection").flow("INSP.CASES", 228).tagged("i2"));
        ask(tag).statusCode(200).body("figures.value", contains(1118, 52, 228)).body("partial", is(false));
        counted(2, 1, 2);
    }

    @Test
    void what_is_held_for_one_scope_is_not_even_mentioned_when_another_asks() {
        ask(null);
        for (String[] other : new String[][] {{"QN", "NONE"}, {"BL", "SECRET"}}) {
            given().auth()
                    .oauth2(Suite.ISSUER.tokenWithin(other[0], other[1], "kpi-reader"))
                    .get(QUESTION)
                    .then()
                    .statusCode(200);
            assertThat(Suite.CADRE.requests().getLast().header("If-None-Match"), is(nullValue()));
        }
        counted(3, 3, 3);
    }

    @Test
    void a_service_that_says_unchanged_of_what_nobody_has_is_not_believed() {
        Suite.CADRE.does((request, connection) ->
                StubService.write(connection, "HTTP/1.1 304 Not Modified\r\nETag: W/\"c9\"\r\n\r\n"));
        ask(null)
                .statusCode(200)
                .body("missing.service", contains("cadre"))
                .body("missing.reason", contains("UNREADABLE"))
                .body("figures.value", contains(1118, 227));
    }

    @Test
    void a_tag_that_is_none_of_ours_is_passed_to_no_service() {
        for (String strange :
                List.of("*", "W/\"1.c1\"", "W/\"1.c1.i1.d1.e1\"", "W/\"1.c\u00e91.i1.d1\"", "x".repeat(5000))) {
            ask(strange).statusCode(200);
            assertThat(Suite.CADRE.requests().getFirst().header("If-None-Match"), is(nullValue()));
            Suite.CADRE.requests().clear();
            held.dropAll();
        }
    }

    private void counted(int inCadre, int inInspection, int inDocument) {
        assertThat(
                List.of(cadre.counted(), inspection.counted(), document.counted()),
                contains(inCadre, inInspection, inDocument));
    }

    private static ValidatableResponse ask(String tag) {
        var caller = given().auth().oauth2(Suite.ISSUER.tokenWithin("BL", "NONE", "kpi-reader"));
        return (tag == null ? caller : caller.header("If-None-Match", tag))
                .get(QUESTION)
                .then();
    }
}
