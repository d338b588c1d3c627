package vn.capuy.platform.webhook.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.webhook.signing.Signature;
import vn.capuy.platform.webhook.target.TargetsFixture;

/** A host with several addresses. */
class SenderAddressesTest {
    private static final String HERE = "127.0.0.1";
    /** Nobody listens there. */
    private static final String ELSEWHERE = "127.0.0.3";

    private static final String BODY = "{}";

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger spokenTo = new AtomicInteger();
    private volatile String answer;
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.ofLiteral(HERE));
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    hear(socket);
                    spokenTo.incrementAndGet();
                    socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    /** All of it: to close before would cut off the answer too. */
    private static void hear(Socket socket) throws IOException {
        var heard = new StringBuilder();
        for (int letter = 0; letter >= 0 && !heard.toString().endsWith(BODY); ) {
            letter = socket.getInputStream().read();
            heard.append((char) letter);
        }
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private Outcome send(String... addresses) {
        int port = server.getLocalPort();
        var targets = TargetsFixture.plainly("receiver.example", port, addresses);
        var sender = new Sender(targets, Clock.systemUTC(), vertx, Duration.ofSeconds(10), Optional.empty());
        byte[] body = BODY.getBytes(StandardCharsets.US_ASCII);
        try {
            return sender.send(
                            "http://receiver.example:" + port + "/in",
                            body,
                            Signature.of("id", Instant.EPOCH, body, List.of(new byte[32])))
                    .outcome();
        } finally {
            sender.stop();
        }
    }

    @Test
    void one_that_broke_off_after_it_was_spoken_to_may_have_taken_the_event_and_no_other_gets_it() {
        answer = "";
        assertEquals(Outcome.UNREACHABLE, send(HERE, HERE));
        assertEquals(1, spokenTo.get());
    }

    @Test
    void where_nobody_listens_the_next_one_is_tried() {
        answer = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
        assertEquals(Outcome.DELIVERED, send(ELSEWHERE, HERE));
        assertEquals(1, spokenTo.get());
    }
}
