package vn.capuy.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** Which headers go through, and which are ours to set (RFC 9110, section 7.6.1). */
final class PassedHeaders {
    /** They speak of one connection, not of the message; {@code Connection} names more of them. */
    private static final List<String> HOP_BY_HOP = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "HTTP2-Settings");

    /** What a client says of its own origin or of another path or method is no evidence for a service. */
    private static final List<String> NOT_TRUSTED = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Forwarded-Ssl",
            "X-Real-IP",
            "X-Original-URL",
            "X-Rewrite-URL",
            "X-HTTP-Method-Override",
            "Cookie");

    /** Which pages may read an answer, and how often one may ask, is the gateway's to say. */
    private static final List<String> OURS_TO_SAY = List.of(
            "Access-Control-Allow-Origin",
            "Access-Control-Allow-Credentials",
            "Access-Control-Allow-Methods",
            "Access-Control-Allow-Headers",
            "Access-Control-Expose-Headers",
            "Access-Control-Max-Age",
            "RateLimit",
            "RateLimit-Policy",
            "Server");

    private PassedHeaders() {}

    static void toService(MultiMap headers, HttpServerRequest request) {
        removeHopByHop(headers);
        NOT_TRUSTED.forEach(headers::remove);
        // Answered by the gateway itself, once the token holds.
        headers.remove(HttpHeaders.EXPECT);
        Tracing.leaveToClient(headers);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Host", request.authority().toString());
        headers.set("X-Forwarded-Proto", request.scheme());
    }

    static void toClient(MultiMap headers) {
        boolean chunked = headers.contains(HttpHeaders.TRANSFER_ENCODING);
        removeHopByHop(headers);
        if (chunked) {
            // Where both came, the length is the one that lies (RFC 9112, section 6.3).
            headers.remove(HttpHeaders.CONTENT_LENGTH);
        }
        OURS_TO_SAY.forEach(headers::remove);
    }

    private static void removeHopByHop(MultiMap headers) {
        for (String list : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String name : list.split(",")) {
                if (!name.isBlank()) {
                    headers.remove(name.strip());
                }
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }
}
