package vn.capuy.gateway.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.correlation.Correlation;
import vn.capuy.platform.problem.Problem;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.problem.Problems;

/** Refusals of the edge, in the same form and languages as those of the REST layer. */
@Singleton
class EdgeProblems {
    /** A service that is restarted is back within this time, as seconds. */
    private static final String RETRY_AFTER = "5";

    private static final long LINGER_MILLIS = 500;

    private final Vertx vertx;
    private final ObjectMapper json;

    EdgeProblems(Vertx vertx, ObjectMapper json) {
        this.vertx = vertx;
        this.json = json;
    }

    /** Answers with a problem. A body that is still on its way is not waited for: the connection ends with the answer. */
    void refuse(RoutingContext exchange, ProblemType type) {
        HttpServerRequest request = exchange.request();
        var response = exchange.response();
        if (response.ended() || response.closed()) {
            return;
        }
        Buffer body = describe(request, type, response.headers(), language -> Map.of());
        if (request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            closeAfter(request, response.headers());
        }
        request.resume();
        response.setStatusCode(type.status()).end(body);
    }

    /**
     * Ends the connection once the answer is out, so that the rest of an unwanted body is not waited for. Not at once: a
     * client that is still sending would lose the answer with the connection.
     */
    void closeAfter(HttpServerRequest request, MultiMap headers) {
        if (request.version() != HttpVersion.HTTP_2) {
            headers.set(HttpHeaders.CONNECTION, "close");
            vertx.setTimer(LINGER_MILLIS, late -> request.connection().close());
        }
    }

    /** Refuses and ends the connection at once: what comes next on it may not be what it seems. */
    void refuseAndClose(RoutingContext exchange, ProblemType type) {
        HttpServerRequest request = exchange.request();
        exchange.response().endHandler(sent -> request.connection().close());
        refuse(exchange, type);
    }

    /** The problem's body, with the headers that go with it put into {@code headers}. */
    Buffer describe(
            HttpServerRequest request,
            ProblemType type,
            MultiMap headers,
            Function<Language, Map<String, ?>> arguments) {
        Language language = Language.negotiate(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        headers.set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        if (type == ProblemType.UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        if (type == ProblemType.UNAUTHENTICATED) {
            headers.set("WWW-Authenticate", "Bearer realm=\"capuy\"");
        }
        var words = arguments.apply(language);
        String sentence = words.isEmpty() ? null : "problem." + type.slug() + ".service";
        var problem = Problems.problem(
                language, type, sentence, words, request.path(), request.getHeader(Correlation.HEADER));
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
