package vn.capuy.gateway.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.capuy.platform.correlation.Correlation;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.trace.TraceParent;

/** The first thing that every request meets: a correlation id, and the refusal of what no honest client sends. */
@ApplicationScoped
class Edge {
    /** Before Quarkus's own filters (at most 300) and before its bare limit of the body's size. */
    private static final int FIRST = 10_000;

    private final EdgeProblems problems;
    private final SecurityHeaders headers;
    private final Compression compression;
    private final AccessLog accesses;
    private final long largestBody;

    Edge(
            EdgeProblems problems,
            SecurityHeaders headers,
            Compression compression,
            AccessLog accesses,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.problems = problems;
        this.headers = headers;
        this.compression = compression;
        this.accesses = accesses;
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FIRST);
    }

    private void handle(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        String correlation = Correlation.choose(
                request.getHeader(Correlation.HEADER), UUID.randomUUID().toString());
        // Set on the request too, so that the REST layer and the services go on with this very id.
        request.headers().set(Correlation.HEADER, correlation);
        String trace = Tracing.adopt(request);
        exchange.addHeadersEndHandler(done -> exchange.response()
                .headers()
                .set(Correlation.HEADER, correlation)
                .set(TraceParent.HEADER, trace));
        accesses.follow(exchange);
        headers.apply(exchange);
        compression.apply(exchange);
        if (!RequestGuard.isPlain(request.uri()) || !isForOneHost(request)) {
            problems.refuse(exchange, ProblemType.SUSPICIOUS_PATH);
        } else if (!isFramedPlainly(request)) {
            problems.refuseAndClose(exchange, ProblemType.INVALID_INPUT);
        } else if (!KnownMethods.has(request.method())) {
            problems.refuse(exchange, ProblemType.METHOD_NOT_ALLOWED);
        } else if (announcedLength(request) > largestBody) {
            problems.refuse(exchange, ProblemType.TOO_LARGE);
        } else {
            exchange.next();
        }
    }

    /** Chunked or of a known length, nothing besides: whoever reads another encoding differently sees another request. */
    private static boolean isFramedPlainly(HttpServerRequest request) {
        var encodings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return encodings.isEmpty() || (encodings.size() == 1 && "chunked".equalsIgnoreCase(encodings.getFirst()));
    }

    /** Named once, or twice alike as HTTP/2 allows, and by nothing that could be taken for more than a host. */
    private static boolean isForOneHost(HttpServerRequest request) {
        var hosts = request.headers().getAll(HttpHeaders.HOST);
        String authority =
                request.authority() == null ? null : request.authority().toString();
        return RequestGuard.isPlainHost(authority)
                && hosts.size() <= 1
                && (hosts.isEmpty() || hosts.getFirst().equalsIgnoreCase(authority));
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException notANumber) {
            return Long.MAX_VALUE;
        }
    }
}
