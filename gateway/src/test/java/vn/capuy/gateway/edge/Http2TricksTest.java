package vn.capuy.gateway.edge;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.gateway.suite.StubService;
import vn.capuy.gateway.suite.Suite;
import vn.capuy.gateway.suite.Wire2;

/** Requests in HTTP/2 that could be read as another one, or as two, once they are written in HTTP/1.1 for a service. */
@QuarkusTest
@QuarkusTestResource(Suite.class)
class Http2TricksTest {
    private static final String PATH = "/api/cadre/v1/people";

    @BeforeEach
    void everything_is_up() {
        Suite.allReady();
        Suite.CADRE.does((request, connection) -> {
            request.readBody();
            StubService.reply(connection, 200, "application/json", "{}");
        });
    }

    private static String[] request(String method, String path, String... more) {
        var pairs = new ArrayList<>(List.of(
                ":method",
                method,
                ":scheme",
                "http",
                ":authority",
                "gateway.example",
                ":path",
                path,
                "authorization",
                "Bearer " + Suite.ISSUER.token()));
        pairs.addAll(List.of(more));
        return pairs.toArray(String[]::new);
    }

    @Test
    void an_honest_request_is_answered() throws Exception {
        try (var client = new Wire2()) {
            assertThat(client.ask(request("GET", PATH)).status(), equalTo("200"));
        }
        try (var client = new Wire2()) {
            assertThat(
                    client.send("{}", request("POST", PATH, "content-length", "2"))
                            .status(),
                    equalTo("200"));
        }
        try (var client = new Wire2()) {
            assertThat(
                    client.ask(request("GET", PATH, "host", "gateway.example")).status(), equalTo("200"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cadre/v1/../../document/v1/documents",
                "/api/cadre/v1/%2e%2e/people",
                "/api/cadre/v1/a%2fb",
                "/api/cadre/v1/a%00b",
                "/api/cadre/v1/a\\b",
                "/api/cadre/v1/people HTTP/1.1\r\nX: y\r\n\r\nGET /api/cadre/v1/smuggled",
                "http://gateway.example/api/cadre/v1/people",
                "api/cadre/v1/people",
                "*",
                ""
            })
    void a_path_that_is_none_reaches_no_service(String path) throws Exception {
        refused(request("GET", path));
    }

    static Stream<List<String>> nonsense() {
        String token = "Bearer " + Suite.ISSUER.token();
        return Stream.of(
                // No host, two that differ, and what is none.
                List.of(":method", "GET", ":scheme", "http", ":path", PATH, "authorization", token),
                List.of(request("GET", PATH, "host", "other.example")),
                List.of(request("GET", PATH, "host", "gateway.example", "host", "other.example")),
                List.of(
                        ":method",
                        "GET",
                        ":scheme",
                        "http",
                        ":authority",
                        "a@b.example",
                        ":path",
                        PATH,
                        "authorization",
                        token),
                List.of(
                        ":method",
                        "GET",
                        ":scheme",
                        "http",
                        ":authority",
                        "a/b",
                        ":path",
                        PATH,
                        "authorization",
                        token),
                List.of(
                        ":method",
                        "GET",
                        ":scheme",
                        "http",
                        ":authority",
                        "a b",
                        ":path",
                        PATH,
                        "authorization",
                        token),
                // Pseudo-headers twice, unknown, missing, or after others.
                List.of(request("GET", PATH, ":path", "/api/cadre/v1/smuggled")),
                List.of(request("GET", PATH, ":method", "POST")),
                List.of(request("GET", PATH, ":smuggled", "x")),
                List.of(":method", "GET", ":authority", "gateway.example", "authorization", token),
                // What speaks of one connection of HTTP/1.1, and what would end a line there.
                List.of(request("GET", PATH, "transfer-encoding", "chunked")),
                List.of(request("GET", PATH, "connection", "x-correlation-id")),
                List.of(request("GET", PATH, "x-a", "b\r\nX-Smuggled: c")),
                List.of(request("GET", PATH, "x-a\r\nx-smuggled", "c")),
                List.of(request("GET", PATH, "x-a", "b\u0000c")),
                List.of(request("GET", PATH, "X-Upper", "c")),
                List.of(request("GET", PATH, "content-length", "4", "content-length", "5")),
                List.of(request("GE T", PATH)));
    }

    @ParameterizedTest
    @MethodSource
    void nonsense(List<String> pairs) throws Exception {
        refused(pairs.toArray(String[]::new));
    }

    @Test
    void a_body_of_another_length_than_announced_is_not_passed_on_as_one_request() throws Exception {
        for (String length : new String[] {"1", "40", "-1", "2, 2", "x"}) {
            try (var client = new Wire2()) {
                var answer = client.send("{}GET", request("POST", PATH, "content-length", length));
                assertThat(length, answer.status(), not(equalTo("200")));
            }
        }
        Suite.CADRE.requests().forEach(request -> assertThat(request.target(), equalTo(PATH)));
    }

    private static void refused(String... pairs) throws Exception {
        try (var client = new Wire2()) {
            var answer = client.ask(pairs);
            assertThat(String.valueOf(answer), answer.status(), not(equalTo("200")));
        }
        assertThat(Suite.CADRE.requests(), hasSize(0));
    }
}
