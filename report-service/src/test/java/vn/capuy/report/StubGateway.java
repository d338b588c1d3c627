package vn.capuy.report;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * The gateway as this service meets it. What it is to answer, a test puts below {@code /told} with the status as the query; what
 * was asked last of a path is read there.
 */
public class StubGateway implements QuarkusTestResourceLifecycleManager {
    static final String ADDRESS = "capuy.test.gateway";
    /** As the status of an answer: it never comes. */
    public static final int NEVER = 0;

    private static final String TOLD = "/told";

    private record Answer(int status, String body) {}

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        System.setProperty(ADDRESS, address);
        var config = new HashMap<>(Map.of("capuy.suite.url", address));
        below(config, "bl", "BL", address);
        below(config, "qn", "QN", address);
        below(config, "dv", "BL-DV", address);
        config.put("capuy.below.dv.time-limit", "1s");
        config.put("capuy.below.bl.public-url", "https://bl.example/");
        return config;
    }

    /** The gateways of installations below answer here too, each below a path of its own. */
    private static void below(Map<String, String> config, String name, String unit, String address) {
        String of = "capuy.below." + name + ".";
        config.put(of + "unit", unit);
        config.put(of + "url", address + "/below/" + name);
        config.put(of + "token-url", address + "/below/" + name + "/token");
        config.put(of + "client-id", "province");
        config.put(of + "client-secret", "secret-of-" + name);
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getRawQuery();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.startsWith(TOLD)) {
            String told = path.substring(TOLD.length());
            if (exchange.getRequestMethod().equals("PUT")) {
                answers.put(told, new Answer(Integer.parseInt(query), body));
                reply(exchange, 200, "");
            } else {
                reply(exchange, 200, asked.getOrDefault(told, ""));
            }
            return;
        }
        asked.put(path, query + " " + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        Answer answer = answers.getOrDefault(path + page(query), new Answer(404, "{}"));
        if (answer.status() == NEVER) {
            awaitEnd();
            return;
        }
        reply(exchange, answer.status(), answer.body());
    }

    /** A page after the first is told below the path with its place behind an {@code @}. */
    private static String page(String query) {
        int after = query == null ? -1 : query.indexOf("after=");
        return after < 0 ? "" : "@" + query.substring(after + "after=".length());
    }

    /** Answers nothing while the tests run. */
    private void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        ended.countDown();
        if (server != null) {
            server.stop(0);
        }
    }
}
