package vn.capuy.gateway.edge;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.gateway.suite.StubService;
import vn.capuy.gateway.suite.Suite;
import vn.capuy.gateway.suite.Wire;

@QuarkusTest
@QuarkusTestResource(Suite.class)
class CompressionTest {
    private static final String LIST = "{\"items\": [" + "\"Nguyễn Thị Đào\",".repeat(2000) + "\"\"]}";

    @BeforeEach
    void everything_is_up() {
        Suite.allReady();
    }

    private static HttpResponse<byte[]> get(String path, HttpClient.Version version, String accepted) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Suite.ISSUER.token("kpi-reader"));
        if (accepted != null) {
            request.header("Accept-Encoding", accepted);
        }
        try (var client = HttpClient.newBuilder().version(version).build()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    private static HttpResponse<byte[]> get(String accepted) throws Exception {
        return get("/api/cadre/v1/people", HttpClient.Version.HTTP_1_1, accepted);
    }

    private static String coding(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Encoding").orElse("none");
    }

    private static void answers(String headers, String body) {
        Suite.CADRE.does((request, connection) -> StubService.write(
                connection,
                "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                        + "\r\n\r\n" + body));
    }

    @ParameterizedTest
    @EnumSource
    void a_long_list_goes_compressed_to_a_client_that_takes_it_so_and_arrives_whole(HttpClient.Version version)
            throws Exception {
        answers("Content-Type: application/json;charset=UTF-8\r\n", LIST);
        var answer = get("/api/cadre/v1/people", version, "gzip");
        assertThat(coding(answer), equalTo("gzip"));
        assertThat(answer.headers().allValues("Vary").toString(), containsString("Accept-Encoding"));
        assertThat(answer.body().length, lessThan(LIST.length() / 10));
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8), equalTo(LIST));
        }
    }

    @Test
    void to_one_that_does_not_it_goes_as_it_is() throws Exception {
        answers("Content-Type: application/json\r\n", LIST);
        for (String accepted : new String[] {null, "identity", "br", "gzip;q=0"}) {
            var answer = get(accepted);
            assertThat(accepted, coding(answer), equalTo("none"));
            assertThat(new String(answer.body(), StandardCharsets.UTF_8), equalTo(LIST));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/pdf\r\n",
                "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n",
                "Content-Type: application/json\r\nETag: \"7\"\r\n",
                "Content-Type: application/json\r\nCache-Control: no-transform\r\n",
                ""
            })
    void what_is_compressed_already_or_has_a_strong_validator_goes_as_it_is(String headers) throws Exception {
        answers(headers, LIST);
        var answer = get("gzip");
        assertThat(coding(answer), equalTo("none"));
        assertThat(new String(answer.body(), StandardCharsets.UTF_8), equalTo(LIST));
    }

    @Test
    void a_short_answer_and_a_refusal_go_as_they_are() throws Exception {
        answers("Content-Type: application/json\r\n", "{}");
        assertThat(coding(get("gzip")), equalTo("none"));
        Suite.CADRE.answers(404, "application/problem+json", LIST);
        assertThat(coding(get("gzip")), equalTo("none"));
        assertThat(coding(get("/api/nothing", HttpClient.Version.HTTP_1_1, "gzip")), equalTo("none"));
    }

    @Test
    void what_a_service_has_compressed_itself_is_not_compressed_twice() throws Exception {
        answers("Content-Type: application/json\r\nContent-Encoding: br\r\n", LIST);
        var answer = get("br, gzip");
        assertThat(answer.headers().allValues("Content-Encoding").toString(), equalTo("[br]"));
        assertThat(new String(answer.body(), StandardCharsets.UTF_8), equalTo(LIST));
    }

    @Test
    void a_part_of_a_file_is_that_part_of_the_file_itself() throws Exception {
        Suite.CADRE.does((request, connection) -> StubService.write(
                connection,
                "HTTP/1.1 206 Partial\r\nContent-Type: text/plain\r\nContent-Range: bytes 0-1999/9999\r\n"
                        + "Content-Length: 2000\r\n\r\n" + "x".repeat(2000)));
        var answer = get("gzip");
        assertThat(coding(answer), equalTo("none"));
        assertThat(answer.body().length, is(2000));
    }

    @Test
    void a_compressed_list_that_breaks_off_never_looks_complete() throws Exception {
        var seen = new CompletableFuture<Void>();
        Suite.CADRE.does((request, connection) -> {
            StubService.write(
                    connection,
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
            seen.get(5, TimeUnit.SECONDS);
            connection.setSoLinger(true, 0);
            connection.close();
        });
        try (var client = new Wire()) {
            client.get("/api/cadre/v1/people", "Accept-Encoding: gzip\r\n");
            String answer = client.read(12);
            seen.complete(null);
            String rest = client.readAll();
            assertThat(answer + rest, not(containsString("\r\n0\r\n\r\n")));
            assertThat("the connection is cut", client.isEnded(), is(true));
        }
    }

    @Test
    void figures_descriptions_and_pages_are_compressed_too() throws Exception {
        for (String path : new String[] {"/q/openapi", "/web/capuy.css"}) {
            var answer = get(path, HttpClient.Version.HTTP_1_1, "gzip");
            assertThat(path + answer.headers().map(), coding(answer), equalTo("gzip"));
        }
    }
}
