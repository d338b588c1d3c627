package vn.capuy.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.Suite;

@QuarkusTest
@QuarkusTestResource(Suite.class)
class BearerTest {
    private static final String PATH = "/api/cadre/v1/people";

    @BeforeEach
    void everything_is_up() {
        Suite.allReady();
    }

    @Test
    void without_a_token_the_answer_is_401_in_the_callers_language_and_the_service_is_not_asked() {
        given().header("Accept-Language", "ar")
                .get(PATH)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .header("Content-Language", "ar")
                .body("type", equalTo("urn:capuy:problem:unauthenticated"))
                .body("instance", equalTo(PATH));
        assertThat(Suite.CADRE.requests(), hasSize(0));
    }

    @Test
    void a_token_that_does_not_hold_is_refused_before_it_reaches_the_service() {
        refused(Suite.ISSUER.expiredToken());
        refused(Suite.ISSUER.forgedToken());
        refused(Suite.ISSUER.tokenOfAnotherIssuer());
        refused(Suite.ISSUER.tokenForAnotherAudience());
        refused("not.a.token");
        assertThat(Suite.CADRE.requests(), hasSize(0));
    }

    private static void refused(String token) {
        given().auth()
                .oauth2(token)
                .header("X-Correlation-Id", "mine-2")
                .get(PATH)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("X-Correlation-Id", "mine-2")
                .body("correlationId", equalTo("mine-2"))
                .body("type", equalTo("urn:capuy:problem:unauthenticated"));
    }

    @Test
    void a_token_of_a_key_that_the_issuer_has_only_just_published_is_taken() throws Exception {
        given().auth().oauth2(Suite.ISSUER.token()).get(PATH).then().statusCode(200);
        // The keys are not fetched twice within 300 ms, and this may be the first token of all.
        Thread.sleep(500);
        Suite.ISSUER.rotatesItsKeys();
        given().auth().oauth2(Suite.ISSUER.tokenOfTheNextKey()).get(PATH).then().statusCode(200);
        given().auth().oauth2(Suite.ISSUER.token()).get(PATH).then().statusCode(200);
    }

    @Test
    void a_good_token_goes_on_to_the_service_unchanged_whatever_roles_it_has() {
        String token = Suite.ISSUER.token("nothing-in-particular");
        given().auth().oauth2(token).get(PATH).then().statusCode(200);
        assertThat(Suite.CADRE.requests().getFirst().header("Authorization"), equalTo("Bearer " + token));
    }
}
