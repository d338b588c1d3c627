package vn.capuy.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireTest {
    private static final String TAG = "\"one\"";

    private HttpServer server;
    private String key;

    @BeforeEach
    void a_service_that_knows_its_tag() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            boolean known = TAG.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : 4);
            if (!known) {
                exchange.getResponseBody().write("true".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Callers callers() {
        return new Callers("http://127.0.0.1:" + server.getAddress().getPort(), "Bearer none", 1);
    }

    @Test
    void what_has_not_changed_is_told_so_and_the_connection_goes_on() throws IOException {
        Callers callers = callers();
        callers.getUnchanged(0, "/", TAG);
        callers.get(0, "/");
        callers.getUnchanged(0, "/", TAG);
        assertThrows(IOException.class, () -> callers.getUnchanged(0, "/", "\"another\""));
    }

    @Test
    void a_key_is_sent_with_what_must_have_its_effect_once() throws IOException {
        Callers callers = callers();
        callers.post(0, "/", "{\"a\": 1}", "mine");
        assertEquals("mine", key);
        callers.post(0, "/", "{}");
        assertEquals(null, key);
    }

    @Test
    void nothing_but_an_answer_is_had_of_the_echo() throws IOException {
        try (Echo echo = Echo.start()) {
            var callers = new Callers(echo.address(), "Bearer none", 2);
            callers.get(0, "/a");
            callers.get(1, "/b");
            callers.get(0, "/c");
        }
    }
}
