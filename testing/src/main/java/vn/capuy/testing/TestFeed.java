package vn.capuy.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Stands for the service that owns the organisation: tells {@link TestOrganisation} over HTTP as that service's feed does,
 * and what a test adds with {@link #tell}.
 */
public final class TestFeed {
    static final String ADDRESS = "capuy.test.feed";
    private static final Pattern LAST = Pattern.compile("lastEventId=(\\d+)");

    private final HttpServer server;
    private final List<String> events = new CopyOnWriteArrayList<>();

    private TestFeed(HttpServer server) {
        this.server = server;
    }

    static TestFeed start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var feed = new TestFeed(server);
            TestOrganisation.events().forEach(event -> feed.add(event.type(), event.subject(), event.data()));
            server.createContext("/api/cadre/v1/feed", feed::read);
            server.createContext("/tell", feed::tell);
            server.start();
            return feed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    /** Adds a unit or a term to what the feed tells, in the form of the feed's data. */
    public static void tell(String type, String subject, String data) {
        var request = HttpRequest.newBuilder(URI.create(System.getProperty(ADDRESS) + "/tell"))
                .header("X-Type", type)
                .header("X-Subject", subject)
                .POST(BodyPublishers.ofString(data))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            http.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(HttpExchange exchange) throws IOException {
        try (exchange) {
            String data = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            add(
                    exchange.getRequestHeaders().getFirst("X-Type"),
                    exchange.getRequestHeaders().getFirst("X-Subject"),
                    data);
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private synchronized void add(String type, String subject, String data) {
        events.add("""
                {"specversion":"1.0","id":"%d","source":"/cadre-service","type":"%s","subject":"%s","time":"%s",\
                "datacontenttype":"application/json","data":%s}""".formatted(events.size() + 1, type, subject, Instant.now(), data));
    }

    private void read(HttpExchange exchange) throws IOException {
        try (exchange) {
            Matcher last = LAST.matcher(exchange.getRequestURI().getRawQuery());
            int after = last.find() ? Integer.parseInt(last.group(1)) : 0;
            boolean allowed = exchange.getRequestHeaders().containsKey("Authorization");
            if (allowed && after >= events.size()) {
                pause();
            }
            String body = events.stream().skip(after).collect(Collectors.joining(",", "[", "]"));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/cloudevents-batch+json");
            exchange.sendResponseHeaders(allowed ? 200 : 401, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** So that a reader who is told nothing does not ask without end. */
    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
