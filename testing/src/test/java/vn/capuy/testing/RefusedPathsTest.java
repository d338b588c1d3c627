package vn.capuy.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;

/** What is told to Prometheus of those who were refused. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RefusedPathsTest {
    private static final String NOTES = "/api/note/v1/notes";
    private static final String ID = "0190a8f0-0000-7000-8000-00000000feed";

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    /** The first as Quarkus does it, and the next ones. */
    @RepeatedTest(3)
    void a_refused_token_is_counted_under_the_templates_path_and_never_under_the_records() {
        given().header(
                        "Authorization",
                        Tokens.of("clerk")
                                .roles("document-reader")
                                .org("BL")
                                .expired()
                                .bearer())
                .get(NOTES + "/" + ID)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        String told = given().get(metrics).then().statusCode(200).extract().asString();
        assertThat(
                told,
                matchesPattern(Pattern.compile(
                        ".*http_server_requests_seconds_count\\{[^}]*status=\"401\"[^}]*uri=\"/notes/\\{id}\"[^\\n]*.*",
                        Pattern.DOTALL)));
        assertThat(told, not(containsString(ID)));
    }
}
