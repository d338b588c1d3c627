package vn.capuy.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.gateway.suite.StubService;
import vn.capuy.gateway.suite.Suite;

@QuarkusTest
@TestProfile(Strict.class)
@QuarkusTestResource(Suite.class)
class CorsTest {
    private static final String PATH = "/api/cadre/v1/people";

    @BeforeEach
    void everything_is_up() {
        Suite.allReady();
    }

    private static io.restassured.specification.RequestSpecification from(String origin) {
        return given().header("Origin", origin)
                .auth()
                .oauth2(Suite.ISSUER.tokenOf(UUID.randomUUID().toString()));
    }

    @Test
    void a_page_of_the_named_origin_may_ask_and_read_what_it_needs() {
        given().header("Origin", Strict.APP)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options(PATH)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", Strict.APP)
                .header("Access-Control-Allow-Methods", containsString("PUT"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"))
                .header("Access-Control-Max-Age", "3600");
        from(Strict.APP)
                .get(PATH)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", Strict.APP)
                .header("Access-Control-Allow-Credentials", not(equalTo("true")))
                .header(
                        "Access-Control-Expose-Headers",
                        allOf(containsString("ETag"), containsString("RateLimit"), containsString("X-Correlation-Id")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.example",
                "http://app.example:8443",
                "https://app.example:8443.evil.example",
                "https://evil.example",
                "null"
            })
    void a_page_of_any_other_is_told_nothing(String origin) {
        from(origin).get(PATH).then().statusCode(403).header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void a_service_cannot_open_what_the_gateway_keeps_closed() {
        Suite.CADRE.does((request, connection) -> StubService.write(
                connection,
                "HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nAccess-Control-Allow-Credentials: true\r\n"
                        + "Content-Length: 2\r\n\r\n{}"));
        given().auth()
                .oauth2(Suite.ISSUER.tokenOf(UUID.randomUUID().toString()))
                .get(PATH)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Credentials", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "/.*/", "https://*.example", "app.example", "https://app.example/", "https://app.example, x"
            })
    void a_pattern_is_refused_at_the_start(String origin) {
        assertThrows(IllegalStateException.class, () -> CorsOrigins.require(origin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://app.example", "http://127.0.0.1:3000", "capacitor://localhost"})
    void an_origin_as_a_browser_or_an_app_writes_it_is_taken(String origin) {
        assertDoesNotThrow(() -> CorsOrigins.require(origin));
    }
}
