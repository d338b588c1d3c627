package vn.capuy.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.StubService;
import vn.capuy.gateway.suite.Suite;

@QuarkusTest
@QuarkusTestResource(Suite.class)
class SecurityHeadersTest {
    @BeforeEach
    void everything_is_up() {
        Suite.allReady();
    }

    @Test
    void every_answer_carries_them_whoever_gives_it() {
        carries(given().get("/"));
        carries(given().get("/q/openapi"));
        carries(given().get("/q/health"));
        carries(given().get("/no/such/page"));
        carries(given().get("/api/kpi/v1/figures"));
        carries(given().auth().oauth2(Suite.ISSUER.token()).get("/api/cadre/v1/people"));
        carries(given().urlEncodingEnabled(false).get("/api/cadre/v1/%2e%2e"));
    }

    private static void carries(io.restassured.response.Response answer) {
        answer.then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void the_landing_page_runs_no_script_but_ours_and_talks_to_nobody_but_us_and_the_issuer() {
        String issuer = Suite.ISSUER.name().replace("/realms/capuy", "");
        given().get("/")
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self';"),
                                containsString("connect-src 'self' " + issuer + ";"),
                                not(containsString("unsafe"))));
    }

    @Test
    void a_page_that_has_not_changed_keeps_the_policy_under_which_it_runs() {
        var page = given().get("/");
        page.then().header("Cache-Control", containsString("max-age=0"));
        given().header("If-Modified-Since", page.header("Last-Modified"))
                .get("/")
                .then()
                .statusCode(304)
                .header("Content-Security-Policy", page.header("Content-Security-Policy"));
    }

    @Test
    void an_answer_of_data_is_kept_by_no_cache_unless_the_service_says_otherwise() {
        people().header("Cache-Control", "no-store");
        Suite.CADRE.does((request, connection) -> StubService.write(
                connection,
                "HTTP/1.1 200 OK\r\nCache-Control: private, max-age=5\r\nX-Frame-Options: SAMEORIGIN\r\n"
                        + "Content-Length: 2\r\n\r\n{}"));
        people().header("Cache-Control", "private, max-age=5").header("X-Frame-Options", equalTo("DENY"));
    }

    @Test
    void what_is_not_there_is_a_404_problem_below_the_api_and_needs_no_token_to_be_told() {
        given().get("/api/kpi/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        given().get("/api/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    private static ValidatableResponse people() {
        return given().auth()
                .oauth2(Suite.ISSUER.token())
                .get("/api/cadre/v1/people")
                .then();
    }
}
