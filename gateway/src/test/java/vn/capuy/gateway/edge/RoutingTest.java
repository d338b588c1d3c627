package vn.capuy.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.StubService;
import vn.capuy.gateway.suite.Suite;
import vn.capuy.gateway.suite.Wire;

@QuarkusTest
@QuarkusTestResource(Suite.class)
class RoutingTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void everything_is_up() {
        Suite.allReady();
    }

    @Test
    void each_service_gets_the_paths_that_are_its_own_and_no_others() {
        Suite.CADRE.answers(200, "text/plain", "cadre");
        Suite.INSPECTION.answers(200, "text/plain", "inspection");
        Suite.DOCUMENT.answers(200, "text/plain", "document");
        for (String service : new String[] {"cadre", "inspection", "document"}) {
            get("/api/" + service + "/v1/some/thing?q=Nguy%E1%BB%85n&a=1&a=2")
                    .statusCode(200)
                    .body(equalTo(service));
        }
        assertThat(
                Suite.INSPECTION.requests().getFirst().target(),
                equalTo("/api/inspection/v1/some/thing?q=Nguy%E1%BB%85n&a=1&a=2"));
        get("/api/cadre/v2/people").statusCode(404).contentType("application/problem+json");
        get("/api/cadrex/v1/people").statusCode(404).contentType("application/problem+json");
        get("/api/cadre/v1x/people").statusCode(404).contentType("application/problem+json");
        assertThat(Suite.CADRE.requests(), hasSize(1));
    }

    @Test
    void a_part_of_a_file_is_asked_and_answered_as_a_part() throws Exception {
        Suite.DOCUMENT.does((request, connection) -> StubService.write(
                connection,
                "HTTP/1.1 206 Partial Content\r\nContent-Type: application/pdf\r\nContent-Length: 4\r\n"
                        + "Content-Range: bytes 0-3/100\r\nAccept-Ranges: bytes\r\nETag: \"abc\"\r\n"
                        + "Content-Disposition: attachment; filename*=UTF-8''a%20b.pdf\r\n\r\n%PDF"));
        given().auth()
                .oauth2(Suite.ISSUER.token())
                .header("Range", "bytes=0-3")
                .header("If-Range", "\"abc\"")
                .get("/api/document/v1/documents/1/files/2/content")
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 0-3/100")
                .header("Accept-Ranges", "bytes")
                .header("ETag", "\"abc\"")
                .header("Content-Disposition", "attachment; filename*=UTF-8''a%20b.pdf")
                .body(equalTo("%PDF"));
        var seen = Suite.DOCUMENT.requests().getFirst();
        assertThat(seen.header("Range"), equalTo("bytes=0-3"));
        assertThat(seen.header("If-Range"), equalTo("\"abc\""));
    }

    @Test
    void hop_by_hop_headers_stay_on_their_hop_also_those_that_connection_names() throws Exception {
        Suite.CADRE.does((request, connection) -> StubService.write(
                connection,
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive, X-Inner\r\nX-Inner: secret\r\n"
                        + "Keep-Alive: timeout=9\r\nServer: inner/1.0\r\nX-Outer: seen\r\n\r\n{}"));
        try (var client = new Wire()) {
            client.get(
                    "/api/cadre/v1/people",
                    "Connection: close, X-Mine\r\nX-Mine: one\r\nTE: trailers\r\nKeep-Alive: timeout=5\r\n"
                            + "Proxy-Authorization: Basic eDp5\r\nUpgrade: websocket\r\nX-Kept: two\r\n");
            String answer = client.readAll();
            assertThat(answer, startsWith("HTTP/1.1 200"));
            assertThat(answer.toLowerCase(), containsString("x-outer: seen"));
            for (String inner : new String[] {"x-inner", "timeout=9", "inner/1.0"}) {
                assertThat(answer.toLowerCase(), not(containsString(inner)));
            }
        }
        var seen = Suite.CADRE.requests().getFirst();
        assertThat(seen.header("X-Kept"), equalTo("two"));
        for (String dropped : new String[] {"X-Mine", "TE", "Keep-Alive", "Proxy-Authorization", "Upgrade"}) {
            assertThat(dropped, seen.header(dropped), is(nullValue()));
        }
    }

    @Test
    void the_service_learns_from_the_gateway_who_asked_and_not_from_the_client() throws Exception {
        try (var client = new Wire()) {
            client.get(
                    "/api/cadre/v1/people",
                    "Connection: close\r\nX-Forwarded-For: 8.8.8.8\r\nX-Forwarded-Host: evil.example\r\n"
                            + "X-Forwarded-Proto: https\r\nX-Forwarded-Prefix: /evil\r\nForwarded: for=8.8.8.8\r\n"
                            + "X-Real-IP: 8.8.8.8\r\nX-HTTP-Method-Override: DELETE\r\nCookie: a=b\r\n");
            assertThat(client.readAll(), startsWith("HTTP/1.1 200"));
        }
        var seen = Suite.CADRE.requests().getFirst();
        assertThat(seen.header("Host"), equalTo("127.0.0.1:" + Suite.CADRE.port()));
        assertThat(seen.header("X-Forwarded-For"), equalTo("127.0.0.1"));
        assertThat(seen.header("X-Forwarded-Host"), startsWith("gateway.example"));
        assertThat(seen.header("X-Forwarded-Proto"), equalTo("http"));
        for (String dropped :
                new String[] {"X-Forwarded-Prefix", "Forwarded", "X-Real-IP", "X-HTTP-Method-Override", "Cookie"}) {
            assertThat(dropped, seen.header(dropped), is(nullValue()));
        }
    }

    @Test
    void a_correlation_id_follows_the_request_and_comes_back() {
        get("/api/cadre/v1/people").header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
        String made = Suite.CADRE.requests().getFirst().header("X-Correlation-Id");
        assertThat(made, matchesPattern("[0-9a-f-]{36}"));
        given().auth()
                .oauth2(Suite.ISSUER.token())
                .header("X-Correlation-Id", "mine-1")
                .get("/api/cadre/v1/people")
                .then()
                .header("X-Correlation-Id", "mine-1");
        assertThat(Suite.CADRE.requests().getLast().header("X-Correlation-Id"), equalTo("mine-1"));
        given().auth()
                .oauth2(Suite.ISSUER.token())
                .header("X-Correlation-Id", "bad id with spaces")
                .get("/api/cadre/v1/people")
                .then()
                .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void an_upload_reaches_the_service_while_the_client_is_still_sending_it() throws Exception {
        var firstPart = new CompletableFuture<String>();
        Suite.CADRE.does((request, connection) -> {
            byte[] begun = request.body().readNBytes(5);
            firstPart.complete(new String(begun, StandardCharsets.UTF_8));
            request.readBody();
            StubService.reply(connection, 200, "application/json", "{}");
        });
        try (var client = new Wire()) {
            client.send(post("Transfer-Encoding: chunked\r\n") + "5\r\nfirst\r\n");
            assertThat(firstPart.get(2, TimeUnit.SECONDS), equalTo("first"));
            client.send("4\r\nlast\r\n0\r\n\r\n");
            assertThat(client.read(12), startsWith("HTTP/1.1 200"));
        }
    }

    @Test
    void an_answer_reaches_the_client_while_the_service_is_still_sending_it() throws Exception {
        var seen = new CompletableFuture<Void>();
        Suite.CADRE.does((request, connection) -> {
            StubService.write(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
            seen.get(2, TimeUnit.SECONDS);
            StubService.write(connection, "4\r\nlast\r\n0\r\n\r\n");
        });
        try (var client = new Wire()) {
            client.get("/api/cadre/v1/people", "Connection: close\r\n");
            String begun = client.patience(1000).readUntil("first");
            assertThat(begun, containsString("first"));
            assertThat(begun, not(containsString("last")));
            seen.complete(null);
            assertThat(client.readAll(), containsString("last"));
        }
    }

    @Test
    void an_upload_of_many_megabytes_arrives_whole() throws Exception {
        byte[] large = new byte[20 << 20];
        new java.util.Random(1).nextBytes(large);
        var arrived = new CompletableFuture<byte[]>();
        Suite.CADRE.does((request, connection) -> {
            arrived.complete(request.readBody());
            StubService.reply(connection, 200, "application/json", "{}");
        });
        given().auth()
                .oauth2(Suite.ISSUER.token())
                .contentType("text/csv")
                .body(large)
                .post("/api/cadre/v1/people/imports")
                .then()
                .statusCode(200);
        assertThat(java.util.Arrays.equals(arrived.get(1, TimeUnit.SECONDS), large), is(true));
    }

    @Test
    void a_body_that_outgrows_the_limit_is_refused_whether_or_not_it_says_so_beforehand() throws Exception {
        Suite.CADRE.does((request, connection) -> {
            request.readBody();
            StubService.reply(connection, 200, "application/json", "{}");
        });
        try (var client = new Wire()) {
            client.send(post("Content-Length: " + (65L << 20) + "\r\n"));
            assertThat(client.read(12), startsWith("HTTP/1.1 413"));
        }
        assertThat(Suite.CADRE.requests(), hasSize(0));
        try (var client = new Wire()) {
            client.send(post("Transfer-Encoding: chunked\r\n"));
            String chunk = "100000\r\n" + "x".repeat(1 << 20) + "\r\n";
            try {
                for (int i = 0; i < 66; i++) {
                    client.send(chunk);
                }
            } catch (IOException cutByTheGateway) {
                // It need not read what it has refused.
            }
            String answer = client.readAll();
            assertThat(answer, startsWith("HTTP/1.1 413"));
            assertThat(answer, containsString("urn:capuy:problem:too-large"));
        }
    }

    @Test
    void a_client_that_asks_whether_to_send_its_body_is_told_to() throws Exception {
        try (var client = new Wire()) {
            client.send(post("Expect: 100-continue\r\nContent-Length: 2\r\n"));
            assertThat(client.read(12), startsWith("HTTP/1.1 100"));
            client.send("{}");
            assertThat(client.read(12), containsString("HTTP/1.1 200"));
        }
        assertThat(Suite.CADRE.requests().getFirst().header("Expect"), is(nullValue()));
    }

    @Test
    void answers_without_a_body_announce_none() throws Exception {
        Suite.CADRE.does((request, connection) -> StubService.write(
                connection,
                switch (request.target()) {
                    case "/api/cadre/v1/no-content" -> "HTTP/1.1 204 No Content\r\n\r\n";
                    case "/api/cadre/v1/unchanged" -> "HTTP/1.1 304 Not Modified\r\nETag: \"7\"\r\n\r\n";
                    default -> "HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\n";
                }));
        for (int round = 0; round < 3; round++) {
            try (var client = new Wire().patience(600)) {
                client.get("/api/cadre/v1/no-content");
                String none = client.read(12);
                assertThat(none, startsWith("HTTP/1.1 204"));
                assertThat(none.toLowerCase(), not(containsString("transfer-encoding")));
                client.get("/api/cadre/v1/unchanged");
                String unchanged = client.read(12);
                assertThat(unchanged, startsWith("HTTP/1.1 304"));
                assertThat(unchanged.toLowerCase(), containsString("etag: \"7\""));
                assertThat(unchanged.toLowerCase(), not(containsString("transfer-encoding")));
                client.send("HEAD /api/cadre/v1/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer "
                        + Suite.ISSUER.token() + "\r\n\r\n");
                String head = client.readAll();
                assertThat(head, startsWith("HTTP/1.1 200"));
                assertThat(head.toLowerCase(), containsString("content-length: 17"));
                assertThat(head, matchesPattern("(?s).*\r\n\r\n"));
            }
        }
    }

    @Test
    void statuses_and_headers_of_the_service_come_through_as_they_are() {
        Suite.CADRE.does((request, connection) -> {
            request.readBody();
            StubService.write(
                    connection,
                    "HTTP/1.1 422 Unprocessable\r\nContent-Type: application/problem+json\r\nContent-Length: 2\r\n"
                            + "Link: </api/cadre/v1/people?after=x>; rel=\"next\"\r\nETag: \"3\"\r\n\r\n{}");
        });
        get("/api/cadre/v1/people")
                .statusCode(422)
                .contentType("application/problem+json")
                .header("Link", "</api/cadre/v1/people?after=x>; rel=\"next\"")
                .header("ETag", "\"3\"");
    }

    @Test
    void many_requests_at_once_each_get_their_own_answer() {
        // None is answered before all have come.
        var arrived = new CountDownLatch(64);
        Suite.CADRE.does((request, connection) -> {
            arrived.countDown();
            if (!arrived.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("They did not come at once");
            }
            StubService.reply(connection, 200, "text/plain", request.target());
        });
        String token = Suite.ISSUER.token();
        var answers = java.util.stream.IntStream.range(0, 64)
                .mapToObj(i -> "/api/cadre/v1/people/" + i)
                .collect(Collectors.toMap(Function.identity(), path -> ask(path, token)));
        answers.forEach((path, answer) -> assertThat(answer.join().body(), equalTo(path)));
    }

    private static CompletableFuture<HttpResponse<String>> ask(String path, String token) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString());
    }

    private static String post(String headers) {
        return "POST /api/cadre/v1/people/imports HTTP/1.1\r\nHost: gateway.example\r\nContent-Type: text/csv\r\n"
                + "Authorization: Bearer " + Suite.ISSUER.token() + "\r\n" + headers + "\r\n";
    }

    private static io.restassured.response.ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Suite.ISSUER.token())
                .get(path)
                .then();
    }
}
