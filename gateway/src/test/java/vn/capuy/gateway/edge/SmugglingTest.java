package vn.capuy.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.gateway.suite.StubService;
import vn.capuy.gateway.suite.Suite;
import vn.capuy.gateway.suite.Wire;

/** Requests that two programs may read differently never reach a service. */
@QuarkusTest
@QuarkusTestResource(Suite.class)
class SmugglingTest {
    private static final String SMUGGLED = "GET /api/cadre/v1/smuggled HTTP/1.1\r\nHost: a\r\n\r\n";

    @BeforeEach
    void everything_is_up() {
        Suite.allReady();
        Suite.CADRE.does((request, connection) -> {
            request.readBody();
            StubService.reply(connection, 200, "application/json", "{}");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cadre/v1/../../document/v1/documents",
                "/api/cadre/v1/%2e%2e/people",
                "/api/cadre/v1/a%2fb",
                "/api/cadre/v1;x=/people",
                "/api/cadre/v1/a%3bb",
                "/api/cadre/v1/a%5cb",
                "/api/cadre/v1/%252e%252e/people",
                "/api/cadre/v1/a%0ab",
                "/api/cadre/v1/a%00b",
                "/api/cadre/v1/./people",
                "/api/cadre/v1/%2E%2E%2Fdocument",
                "/api/cadre/v1/%c0%ae%c0%ae/people",
                "/%61pi/cadre/v1/people",
                "/api/%6Bpi/v1/indicators",
                "/api/cadre/v1/people/%69mports",
                "/api/cadre/v1/people#a",
                "https://other.example/api/cadre/v1/people",
                "/api/cadre/v1//people",
                "/api/kpi/v1/figures/../indicators",
                "/q/swagger-ui/..%2fhealth",
                "http://127.0.0.1/api/cadre/v1/people"
            })
    void a_suspicious_path_is_a_400_problem_at_the_edge(String target) throws Exception {
        try (var client = new Wire()) {
            client.get(target, "Connection: close\r\n");
            String answer = client.readAll();
            assertThat(answer, startsWith("HTTP/1.1 400"));
            assertThat(answer, containsString("urn:capuy:problem:suspicious-path"));
        }
        assertThat(Suite.CADRE.requests(), hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cadre/v1/a\\b", "*", "api/cadre/v1/people", "gateway.example:80"})
    void a_target_that_is_none_is_answered_by_the_server_itself_and_reaches_no_service(String target) throws Exception {
        try (var client = new Wire()) {
            client.get(target, "Connection: close\r\n");
            assertThat(client.readAll(), startsWith("HTTP/1.1 40"));
        }
        assertThat(Suite.CADRE.requests(), hasSize(0));
    }

    @Test
    void a_request_with_two_lengths_of_two_kinds_is_one_request_or_none() throws Exception {
        try (var client = new Wire()) {
            client.send(post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n" + SMUGGLED);
            onlyOneAnswer(client.readAll());
        }
        noneSmuggled();
    }

    @Test
    void a_request_with_two_content_lengths_is_refused() throws Exception {
        try (var client = new Wire()) {
            client.send(post("Content-Length: 2\r\nContent-Length: 3\r\n") + "{}" + SMUGGLED);
            assertThat(client.readAll(), startsWith("HTTP/1.1 400"));
        }
        assertThat(Suite.CADRE.requests(), hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xchunked", "chunked, identity", "identity", "gzip, chunked", "chunked\r\nTransfer-Encoding: x"})
    void a_transfer_encoding_other_than_chunked_is_one_request_or_none(String encoding) throws Exception {
        try (var client = new Wire().patience(2500)) {
            client.send(post("Transfer-Encoding: " + encoding + "\r\n") + "0\r\n\r\n" + SMUGGLED);
            onlyOneAnswer(client.readAll());
        }
        noneSmuggled();
    }

    @Test
    void a_malformed_chunk_size_is_not_passed_on_as_a_body() throws Exception {
        try (var client = new Wire()) {
            client.send(post("Transfer-Encoding: chunked\r\n") + "10000000d\r\nxx\r\n0\r\n\r\n" + SMUGGLED);
            assertThat(client.readAll(), not(containsString("HTTP/1.1 200")));
        }
        noneSmuggled();
    }

    @Test
    void a_request_without_a_host_or_with_two_is_refused() throws Exception {
        try (var client = new Wire()) {
            client.send("GET /api/cadre/v1/people HTTP/1.1\r\nConnection: close\r\n\r\n");
            assertThat(client.readAll(), startsWith("HTTP/1.1 400"));
        }
        try (var client = new Wire()) {
            client.send("GET /api/cadre/v1/people HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n");
            assertThat(client.readAll(), startsWith("HTTP/1.1 400"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "a/b",
                "a\\b",
                "user@gateway.example",
                "gateway.example:80:80",
                "gateway.example:x",
                "gateway.example, other.example",
                "http://gateway.example",
                "gateway.example%00",
                "gateway.example?x",
                "[::1",
                "<script>"
            })
    void a_host_that_is_none_is_refused_and_no_service_learns_of_it(String host) throws Exception {
        try (var client = new Wire()) {
            client.send("GET /api/cadre/v1/people HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + Suite.ISSUER.token() + "\r\n\r\n");
            assertThat(client.readAll(), startsWith("HTTP/1.1 400"));
        }
        assertThat(Suite.CADRE.requests(), hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway.example", "gateway.example:8080", "127.0.0.1:1", "[::1]:8080", "capuy_gateway-1"})
    void a_host_as_honest_clients_name_it_is_taken(String host) throws Exception {
        try (var client = new Wire()) {
            client.send("GET /api/cadre/v1/people HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + Suite.ISSUER.token() + "\r\n\r\n");
            assertThat(client.readAll(), startsWith("HTTP/1.1 200"));
        }
    }

    @Test
    void a_header_that_ends_a_line_oddly_or_stands_before_its_colon_is_one_request_or_none() throws Exception {
        for (String odd : new String[] {
            "Content-Length : 4", " Content-Length: 4", "Content-Length: +4", "Content-Length: 0x4",
                    "Content-Length: 4, 4",
            "Content-Length: -1", "Content-Length:\u000b4", "X: y\u0000z", "X\r: y", ": y"
        }) {
            try (var client = new Wire().patience(2500)) {
                client.send(post(odd + "\r\n") + "{}xx" + SMUGGLED);
                onlyOneAnswer(client.readAll());
            }
        }
        noneSmuggled();
    }

    @Test
    void a_method_that_shows_the_request_to_its_sender_is_refused() {
        given().request("TRACE", "/api/cadre/v1/people")
                .then()
                .statusCode(405)
                .body("type", equalTo("urn:capuy:problem:method-not-allowed"));
    }

    private static void onlyOneAnswer(String answers) {
        assertThat(answers, answers.split("HTTP/1.1 ", -1).length - 1, lessThanOrEqualTo(1));
    }

    private static void noneSmuggled() {
        Suite.CADRE.requests().forEach(request -> assertThat(request.target(), not(containsString("smuggled"))));
    }

    private static String post(String headers) {
        return "POST /api/cadre/v1/people HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + Suite.ISSUER.token() + "\r\n"
                + headers + "\r\n";
    }
}
