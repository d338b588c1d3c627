package vn.capuy.gateway.suite;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** Collects traces over HTTP. It does not take the messages apart: words in them stand as they are. */
public final class Collector {
    private static final Collector RUNNING = new Collector();

    private final HttpServer server;
    private final List<String> messages = new CopyOnWriteArrayList<>();

    private Collector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", exchange -> {
            boolean coded = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            var body = coded ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
            messages.add(new String(body.readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    public static Collector running() {
        return RUNNING;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** All that has come, once it is enough; else after a while. */
    public String until(Predicate<String> enough) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!enough.test(String.join("", messages)) && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return String.join("", messages);
    }
}
