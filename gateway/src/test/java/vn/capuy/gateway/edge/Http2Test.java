package vn.capuy.gateway.edge;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.StubService;
import vn.capuy.gateway.suite.Suite;
import vn.capuy.gateway.suite.Wire2;

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

    @Test
    void a_service_that_dies_once_it_has_read_the_whole_body_is_a_503() throws Exception {
        Suite.CADRE.does((request, connection) -> {
            request.readBody();
            connection.close();
        });
        var upload = request("/api/cadre/v1/people").POST(BodyPublishers.ofString("{}"));
        assertThat(client.send(upload.build(), BodyHandlers.ofString()).statusCode(), equalTo(503));
    }

    @Test
    void a_service_that_does_not_answer_in_time_is_a_504() throws Exception {
        Suite.CADRE.does((request, connection) -> StubService.sayNoMore());
        var upload = request("/api/cadre/v1/people").POST(BodyPublishers.ofString("{}"));
        assertThat(client.send(upload.build(), BodyHandlers.ofString()).statusCode(), equalTo(504));
    }

    /** The connection over which a service has answered goes to the next exchange, which the former must not end any more. */
    @Test
    void a_client_that_leaves_without_its_answer_does_not_end_the_exchange_of_another() throws Exception {
        var connections = new CopyOnWriteArrayList<Socket>();
        var left = new CountDownLatch(1);
        Suite.CADRE.does((request, connection) -> {
            connections.add(connection);
            if (connections.size() > 1) {
                left.await(5, TimeUnit.SECONDS);
            }
            StubService.reply(connection, 200, "application/json", "{}");
        });
        CompletableFuture<HttpResponse<String>> next;
        try (var leaving = Wire2.thatTakesNoBody()) {
            leaving.ask(
                    ":method", "GET",
                    ":scheme", "http",
                    ":authority", "gateway.example",
                    ":path", "/api/cadre/v1/people",
                    "authorization", "Bearer " + Suite.ISSUER.token());
            next = client.sendAsync(request("/api/cadre/v1/people").build(), BodyHandlers.ofString());
            untilAsked(2);
        }
        // What the gateway does about a client that left, it does at once; a refusal would come within this time.
        assertThrows(TimeoutException.class, () -> next.get(500, TimeUnit.MILLISECONDS));
        left.countDown();
        assertThat(next.get(5, TimeUnit.SECONDS).statusCode(), equalTo(200));
        assertThat("over one connection", connections.get(0), sameInstance(connections.get(1)));
    }

    private static void untilAsked(int times) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (Suite.CADRE.requests().size() < times && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + Suite.ISSUER.token());
    }
}
