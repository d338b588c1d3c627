package vn.capuy.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.Indicators;
import vn.capuy.gateway.suite.StubService;
import vn.capuy.gateway.suite.Suite;
import vn.capuy.gateway.suite.Wire;

/** A service that keeps failing is left alone for a while; the others notice nothing of it. */
@QuarkusTest
@TestProfile(Strict.class)
@QuarkusTestResource(Suite.class)
class BreakerTest {
    private static final String FIGURES = "/api/kpi/v1/figures?org=BL&from=2020-08-01&to=2023-03-31";

    /** No account comes near its quota. */
    private static Response get(String path) {
        return given().auth()
                .oauth2(Suite.ISSUER.tokenOf(UUID.randomUUID().toString()))
                .header("Accept-Language", "en")
                .get(path);
    }

    @BeforeEach
    void all_circuits_are_closed() throws Exception {
        Suite.allReady();
        Suite.CADRE.does(Indicators.of("cadre").flow("CADRE.MOVED", 52));
        Suite.INSPECTION.does(Indicators.of("inspection").flow("INSP.CASES", 227));
        Suite.DOCUMENT.does(Indicators.of("document").flow("DOC.ISSUED", 1118));
        untilWell("/api/document/v1/documents?org=BL", response -> response.statusCode() == 200);
        untilWell(FIGURES, response -> !response.<Boolean>path("partial"));
    }

    private static void untilWell(String path, java.util.function.Predicate<Response> well) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        // As many in a row as are looked at, so that no earlier failure counts any more.
        for (int row = 0; row < 5 && System.nanoTime() < deadline; row++) {
            if (!well.test(get(path))) {
                row = -1;
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    @Test
    void a_service_that_hangs_is_soon_not_waited_for_any_more_and_the_others_answer_as_ever() throws Exception {
        Suite.DOCUMENT.does((request, connection) -> StubService.sayNoMore());
        get("/api/document/v1/documents").then().statusCode(504);
        for (int i = 0; i < 3; i++) {
            get("/api/document/v1/documents").then().statusCode(anyOf(is(503), is(504)));
        }
        long begun = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            get("/api/document/v1/documents")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("type", equalTo("urn:capuy:problem:unavailable"))
                    .body("detail", startsWith("Document service"));
            get("/api/cadre/v1/people?org=BL").then().statusCode(200);
        }
        assertThat("waited for none", millisSince(begun), lessThan(6000L));
        assertThat(Suite.DOCUMENT.requests(), hasSize(lessThan(5)));
        Suite.DOCUMENT.answers(200, "application/json", "{}");
        untilWell("/api/document/v1/documents", response -> response.statusCode() == 200);
        get("/api/document/v1/documents").then().statusCode(200);
    }

    @Test
    void an_upload_to_a_service_that_is_left_alone_is_answered_and_not_left_hanging() throws Exception {
        Suite.DOCUMENT.dies();
        for (int i = 0; i < 4; i++) {
            get("/api/document/v1/documents").then().statusCode(503);
        }
        given().auth()
                .oauth2(Suite.ISSUER.tokenOf(UUID.randomUUID().toString()))
                .body("x".repeat(300_000))
                .post("/api/document/v1/documents")
                .then()
                .statusCode(503)
                .contentType("application/problem+json");
    }

    @Test
    void clients_that_leave_do_not_open_the_circuit() throws Exception {
        Suite.DOCUMENT.does((request, connection) -> {
            request.readBody();
            StubService.reply(connection, 200, "application/json", "{}");
        });
        for (int i = 0; i < 8; i++) {
            try (var client = new Wire()) {
                client.send(
                        "POST /api/document/v1/documents HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\nAuthorization: Bearer "
                                + Suite.ISSUER.tokenOf(UUID.randomUUID().toString()) + "\r\n\r\nfirst");
                long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
                while (Suite.DOCUMENT.requests().size() <= i && System.nanoTime() < deadline) {
                    TimeUnit.MILLISECONDS.sleep(5);
                }
            }
        }
        get("/api/document/v1/documents").then().statusCode(200);
    }

    @Test
    void a_faulty_operation_does_not_close_the_way_to_all_others() {
        Suite.DOCUMENT.answers(500, "application/problem+json", "{}");
        for (int i = 0; i < 8; i++) {
            get("/api/document/v1/documents").then().statusCode(500);
        }
    }

    @Test
    void what_an_overloaded_service_says_reaches_the_client_until_it_is_left_alone() {
        Suite.DOCUMENT.answers(503, "application/problem+json", "{\"detail\": \"of the service itself\"}");
        get("/api/document/v1/documents").then().statusCode(503).body("detail", equalTo("of the service itself"));
        for (int i = 0; i < 4; i++) {
            get("/api/document/v1/documents");
        }
        get("/api/document/v1/documents").then().statusCode(503).body("detail", startsWith("Document service"));
    }

    @Test
    void figures_say_that_a_service_is_left_alone_and_show_what_it_told_last() {
        Suite.DOCUMENT.answers(500, "application/problem+json", "{}");
        get(FIGURES).then().body("missing.reason", contains("ERROR"));
        for (int i = 0; i < 3; i++) {
            get(FIGURES).then().body("missing.service", contains("document"));
        }
        Suite.DOCUMENT.requests().clear();
        get(FIGURES)
                .then()
                .statusCode(200)
                .body("missing.service", contains("document"))
                .body("missing.reason", contains("CIRCUIT_OPEN"))
                .body("missing.message", contains(startsWith("Document service:")))
                .body("figures.value", contains(null, 52, 227))
                .body("figures[0].lastKnown.value", is(1118));
        assertThat(Suite.DOCUMENT.requests(), hasSize(0));
        // Its other paths are looked at apart.
        get("/api/document/v1/documents").then().statusCode(500);
    }

    private static long millisSince(long begun) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }
}
