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
import java.util.concurrent.Executors;

/**
 * Stands for the services whose feeds others follow: {@code cadre} tells {@link TestOrganisation} over HTTP as that service's
 * feed does, {@code inspection} and {@code document} tell nothing at first; and each tells what a test adds with
 * {@link #tell}.
 */
public final class TestFeed {
    static final String ADDRESS = "capuy.test.feed";
    public static final String CADRE = "cadre";
    public static final String INSPECTION = "inspection";
    public static final String DOCUMENT = "document";

    private final HttpServer server;

    /** How a feed behaves when it is read. */
    public enum Mood {
        /** It answers. */
        WELL,
        /** It answers every reader with 503. */
        BROKEN,
        /** It answers nobody until it is in another mood. */
        SILENT
    }

    private TestFeed(HttpServer server) {
        this.server = server;
    }

    static TestFeed start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            // A feed that is silent holds up no other.
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            var feed = new TestFeed(server);
            var cadre = feed.serve(CADRE);
            TestOrganisation.events().forEach(event -> cadre.add(event.type(), event.subject(), event.data()));
            feed.serve(INSPECTION);
            feed.serve(DOCUMENT);
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

    /** Adds a unit or a term to what the owner of the organisation tells, in the form of its feed's data. */
    public static void tell(String type, String subject, String data) {
        tell(CADRE, type, subject, data);
    }

    /** Adds an event to what one of the services tells. */
    public static void tell(String service, String type, String subject, String data) {
        send(service, "tell", data, "X-Type", type, "X-Subject", subject);
    }

    /** Takes back all that a service told; its positions go on. */
    public static void forget(String service) {
        send(service, "forget", "");
    }

    public static void mood(String service, Mood mood) {
        send(service, "mood", mood.name());
    }

    private static void send(String service, String what, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(System.getProperty(ADDRESS) + "/" + what + "/" + service))
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var http = HttpClient.newHttpClient()) {
            int status = http.send(request.build(), BodyHandlers.discarding()).statusCode();
            if (status != 204) {
                throw new IllegalStateException("The feed of " + service + " answered " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ToldEvents serve(String service) {
        var events = new ToldEvents(service);
        server.createContext("/api/" + service + "/v1/feed", events::read);
        server.createContext("/tell/" + service, exchange -> {
            String type = exchange.getRequestHeaders().getFirst("X-Type");
            events.add(type, exchange.getRequestHeaders().getFirst("X-Subject"), body(exchange));
            done(exchange);
        });
        server.createContext("/forget/" + service, exchange -> {
            events.forget();
            done(exchange);
        });
        server.createContext("/mood/" + service, exchange -> {
            events.be(Mood.valueOf(body(exchange)));
            done(exchange);
        });
        return events;
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void done(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(204, -1);
        }
    }
}
