package vn.capuy.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which answers of the services are sent compressed, to a client that takes them so: text that is long. Not what has a strong
 * validator: by it a record is changed, and the same words in another coding would be another representation (RFC 9110,
 * section 8.8.3.3). Why an attacker learns nothing from the length of what is compressed: {@code docs/adr/0036}.
 */
@Singleton
class Compression {
    /** Half a megabyte of the suite's operations. */
    private static final String DESCRIPTION = "/q/openapi";

    private static final CharSequence IDENTITY = HttpHeaders.IDENTITY;
    private static final Set<String> TEXT = Set.of(
            "application/json", "application/cloudevents-batch+json", "text/csv", "text/plain", "application/yaml");

    private final long from;

    Compression(EdgeLimits limits) {
        this.from = limits.compressFrom().asLongValue();
    }

    /** The server compresses what does not say that it has a coding already. */
    void apply(RoutingContext exchange) {
        String path = exchange.request().path();
        if (path == null || !(path.startsWith("/api/") || path.equals(DESCRIPTION))) {
            // Of pages Quarkus itself decides by their type.
            return;
        }
        exchange.addHeadersEndHandler(done -> {
            MultiMap headers = exchange.response().headers();
            List<String> coded = headers.getAll(HttpHeaders.CONTENT_ENCODING).stream()
                    .filter(coding -> !IDENTITY.toString().equalsIgnoreCase(coding))
                    .toList();
            if (!coded.isEmpty()) {
                headers.set(HttpHeaders.CONTENT_ENCODING.toString(), coded);
            } else if (isWorthIt(exchange.response().getStatusCode(), headers)) {
                headers.remove(HttpHeaders.CONTENT_ENCODING);
                headers.add(HttpHeaders.VARY, "Accept-Encoding");
            } else {
                headers.set(HttpHeaders.CONTENT_ENCODING, IDENTITY);
            }
        });
    }

    private boolean isWorthIt(int status, MultiMap headers) {
        String tag = headers.get(HttpHeaders.ETAG);
        String caching = headers.get(HttpHeaders.CACHE_CONTROL);
        return status == 200
                && isText(headers.get(HttpHeaders.CONTENT_TYPE))
                && (tag == null || tag.startsWith("W/"))
                && (caching == null || !caching.contains("no-transform"))
                && isLong(headers.get(HttpHeaders.CONTENT_LENGTH));
    }

    private static boolean isText(String type) {
        return type != null && TEXT.contains(type.split(";")[0].strip().toLowerCase(Locale.ROOT));
    }

    /** One of unknown length is a list that is streamed. */
    private boolean isLong(String length) {
        return length == null || Long.parseLong(length) >= from;
    }
}
