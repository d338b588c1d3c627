package vn.capuy.gateway.edge;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.StubService;
import vn.capuy.gateway.suite.Suite;

/** Clients that speak HTTP/2; the services are spoken to in HTTP/1.1 all the same. */
@QuarkusTest
@QuarkusTestResource(Suite.class)
class Http2Test {
    private HttpClient client;

    @BeforeEach
    void the_client_has_passed_to_http_2() throws Exception {
        Suite.allReady();
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        HttpResponse<String> first = client.send(request("/api/cadre/v1/people").build(), BodyHandlers.ofString());
        assertThat(first.version(), equalTo(HttpClient.Version.HTTP_2));
        assertThat(Suite.CADRE.requests().getFirst().header("HTTP2-Settings"), is(nullValue()));
    }

    @Test
    void an_upload_of_unknown_length_arrives_whole() throws Exception {
        byte[] large = new byte[5 << 20];
        new Random(2).nextBytes(large);
        var arrived = new CompletableFuture<byte[]>();
        Suite.CADRE.does((request, connection) -> {
            arrived.complete(request.readBody());
            StubService.reply(connection, 200, "application/json", "{}");
        });
        var upload = request("/api/cadre/v1/people/imports")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .build();
        var answer = client.send(upload, BodyHandlers.ofString());
        assertThat(answer.version(), equalTo(HttpClient.Version.HTTP_2));
        assertThat(answer.statusCode(), equalTo(200));
        assertThat(Arrays.equals(arrived.get(1, TimeUnit.SECONDS), large), is(true));
    }

    @Test
    void an_answer_that_breaks_off_never_looks_complete_to_the_client() throws Exception {
        var seen = new CompletableFuture<Void>();
        Suite.CADRE.does((request, connection) -> {
            StubService.write(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
            seen.get(5, TimeUnit.SECONDS);
            connection.close();
        });
        var download = request("/api/cadre/v1/people").build();
        try (var answer = client.send(download, BodyHandlers.ofInputStream()).body()) {
            assertThat(new String(answer.readNBytes(5), StandardCharsets.UTF_8), equalTo("first"));
            seen.complete(null);
            assertThrows(IOException.class, answer::readAllBytes);
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Suite.ISSUER.token());
    }
}
