package vn.capuy.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.StubService;
import vn.capuy.gateway.suite.Suite;
import vn.capuy.gateway.suite.Wire;

/** What each side sees when the other breaks off, hangs or is not there. */
@QuarkusTest
@QuarkusTestResource(Suite.class)
class BrokenExchangesTest {
    private static final String CHUNK = "10000\r\n" + "x".repeat(65536) + "\r\n";

    @BeforeEach
    void everything_is_up() {
        Suite.allReady();
    }

    @Test
    void a_client_that_leaves_in_the_middle_of_a_download_ends_it_at_the_service_too() throws Exception {
        var brokenOff = new CompletableFuture<Boolean>();
        Suite.CADRE.does((request, connection) -> {
            StubService.write(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            try {
                for (int i = 0; i < 10_000; i++) {
                    StubService.write(connection, CHUNK);
                }
                brokenOff.complete(false);
            } catch (IOException gone) {
                brokenOff.complete(true);
            }
        });
        try (var client = new Wire()) {
            client.get("/api/cadre/v1/people");
            assertThat(client.read(100_000), startsWith("HTTP/1.1 200"));
        }
        assertThat(brokenOff.get(10, TimeUnit.SECONDS), is(true));
    }

    @Test
    void a_client_that_leaves_in_the_middle_of_an_upload_breaks_it_off_at_the_service_too() throws Exception {
        var brokenOff = new CompletableFuture<Boolean>();
        var begun = new CompletableFuture<Void>();
        Suite.CADRE.does((request, connection) -> {
            try {
                request.body().readNBytes(5);
                begun.complete(null);
                request.readBody();
                brokenOff.complete(false);
            } catch (IOException gone) {
                brokenOff.complete(true);
            }
        });
        try (var client = new Wire()) {
            client.send(post("Transfer-Encoding: chunked\r\n") + "5\r\nfirst\r\n");
            begun.get(5, TimeUnit.SECONDS);
        }
        assertThat(brokenOff.get(5, TimeUnit.SECONDS), is(true));
    }

    @Test
    void a_client_that_leaves_before_the_answer_leaves_no_request_running() throws Exception {
        var asked = new CompletableFuture<Socket>();
        var ended = new CompletableFuture<Boolean>();
        Suite.CADRE.does((request, connection) -> {
            asked.complete(connection);
            ended.complete(connection.getInputStream().read() < 0);
        });
        try (var client = new Wire()) {
            client.get("/api/cadre/v1/people");
            asked.get(5, TimeUnit.SECONDS);
        }
        // Well before the gateway itself would lose patience.
        assertThat(ended.get(1, TimeUnit.SECONDS), is(true));
    }

    @Test
    void an_answer_that_breaks_off_never_looks_complete_to_the_client() throws Exception {
        var seen = new CompletableFuture<Void>();
        Suite.CADRE.does((request, connection) -> {
            StubService.write(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
            seen.get(5, TimeUnit.SECONDS);
            connection.setSoLinger(true, 0);
            connection.close();
        });
        try (var client = new Wire()) {
            client.get("/api/cadre/v1/people");
            String answer = client.readUntil("first");
            seen.complete(null);
            assertThat(answer, startsWith("HTTP/1.1 200"));
            String rest = client.readAll();
            assertThat(answer + rest, not(containsString("\r\n0\r\n")));
            assertThat("the connection is cut", client.isEnded(), is(true));
        }
        Suite.CADRE.does((request, connection) -> {
            StubService.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nfirst");
            connection.close();
        });
        try (var client = new Wire()) {
            client.get("/api/cadre/v1/people");
            assertThat(client.readAll().toLowerCase(), containsString("content-length: 100"));
            assertThat("the connection is cut", client.isEnded(), is(true));
        }
    }

    @Test
    void a_service_that_is_killed_in_mid_answer_cuts_the_client_and_is_reported_as_down_afterwards() throws Exception {
        Suite.CADRE.does((request, connection) -> {
            StubService.write(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
            StubService.sayNoMore();
        });
        try (var client = new Wire()) {
            client.get("/api/cadre/v1/people");
            client.readUntil("first");
            Suite.CADRE.dies();
            assertThat(client.readAll(), not(containsString("\r\n0\r\n\r\n")));
            assertThat(client.isEnded(), is(true));
        }
        unavailable("vi", "Phân hệ Cán bộ");
        unavailable("en", "Cadre service");
        unavailable("ar", "خدمة الكوادر");
        Suite.allReady();
        get().then().statusCode(200);
    }

    private static void unavailable(String language, String name) {
        given().auth()
                .oauth2(Suite.ISSUER.token())
                .header("Accept-Language", language)
                .header("X-Correlation-Id", "mine-3")
                .get("/api/cadre/v1/people")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .header("Content-Language", language)
                .body("type", equalTo("urn:capuy:problem:unavailable"))
                .body("correlationId", equalTo("mine-3"))
                .body("detail", startsWith(name));
    }

    @Test
    void a_service_that_dies_before_it_answers_is_a_503() {
        Suite.CADRE.does((request, connection) -> connection.close());
        get().then().statusCode(503).contentType("application/problem+json");
    }

    @Test
    void an_upload_to_a_service_that_is_down_is_answered_not_left_hanging() throws Exception {
        Suite.CADRE.dies();
        given().auth()
                .oauth2(Suite.ISSUER.token())
                .body("x".repeat(100_000))
                .post("/api/cadre/v1/people/imports")
                .then()
                .statusCode(503)
                .contentType("application/problem+json");
    }

    @Test
    void a_service_that_does_not_answer_in_time_is_a_504_and_its_request_is_ended() throws Exception {
        var ended = new CompletableFuture<Boolean>();
        Suite.CADRE.does((request, connection) -> {
            request.readBody();
            ended.complete(connection.getInputStream().read() < 0);
        });
        get().then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:capuy:problem:upstream-timeout"))
                .body("detail", startsWith("Phân hệ Cán bộ"));
        assertThat(ended.get(1, TimeUnit.SECONDS), is(true));
    }

    @Test
    void a_service_that_stops_in_mid_answer_cuts_the_client() throws Exception {
        Suite.CADRE.does((request, connection) -> {
            StubService.write(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
            StubService.sayNoMore();
        });
        try (var client = new Wire()) {
            client.get("/api/cadre/v1/people");
            assertThat(client.readAll(), not(containsString("\r\n0\r\n\r\n")));
            assertThat(client.isEnded(), is(true));
        }
    }

    @Test
    void a_client_that_stops_in_mid_upload_is_cut_and_the_service_is_free_again() throws Exception {
        var brokenOff = new CompletableFuture<Boolean>();
        Suite.CADRE.does((request, connection) -> {
            try {
                request.readBody();
                brokenOff.complete(false);
            } catch (IOException gone) {
                brokenOff.complete(true);
            }
        });
        try (var client = new Wire()) {
            client.send(post("Content-Length: 100\r\n") + "first");
            assertThat(brokenOff.get(5, TimeUnit.SECONDS), is(true));
            assertThat(client.isEnded(), is(true));
        }
    }

    @Test
    void a_slow_client_that_keeps_sending_is_served_however_long_it_takes() throws Exception {
        try (var client = new Wire()) {
            client.send(post("Content-Length: 10\r\n"));
            for (int i = 0; i < 10; i++) {
                Thread.sleep(300);
                client.send("x");
            }
            assertThat(client.read(12), startsWith("HTTP/1.1 200"));
        }
    }

    private static io.restassured.response.Response get() {
        return given().auth().oauth2(Suite.ISSUER.token()).get("/api/cadre/v1/people");
    }

    private static String post(String headers) {
        return "POST /api/cadre/v1/people/imports HTTP/1.1\r\nHost: gateway.example\r\nContent-Type: text/csv\r\n"
                + "Authorization: Bearer " + Suite.ISSUER.token() + "\r\n" + headers + "\r\n";
    }
}
