package vn.capuy.gateway.edge;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import vn.capuy.gateway.service.NotItsFault;
import vn.capuy.gateway.service.ServiceGuard;
import vn.capuy.gateway.service.SuiteService;
import vn.capuy.platform.correlation.Correlation;
import vn.capuy.platform.problem.ProblemType;

/**
 * Passes requests to one service and its answers back, both as streams. What fails before the answer begins becomes a
 * problem; an answer that breaks off breaks off for the client too, for it must never look complete.
 */
final class ServiceProxy implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(ServiceProxy.class);
    private static final String PATIENCE = "patience";

    private final SuiteService service;
    private final URI address;
    private final Vertx vertx;
    private final HttpClient client;
    private final ServiceGuard guard;
    private final EdgeLimits limits;
    private final EdgeProblems problems;
    private final long largestBody;
    private final HttpProxy proxy;

    ServiceProxy(
            SuiteService service,
            URI address,
            Vertx vertx,
            HttpClient client,
            ServiceGuard guard,
            EdgeLimits limits,
            EdgeProblems problems,
            long largestBody) {
        this.service = service;
        this.address = address;
        this.vertx = vertx;
        this.client = client;
        this.guard = guard;
        this.limits = limits;
        this.problems = problems;
        this.largestBody = largestBody;
        this.proxy = HttpProxy.reverseProxy(client).origin(this::connect).addInterceptor(this);
    }

    void pass(HttpServerRequest request) {
        proxy.handle(new CuttableRequest(request));
    }

    private Future<HttpClientRequest> connect(ProxyContext context) {
        var target = new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort() < 0 ? ("https".equals(address.getScheme()) ? 443 : 80) : address.getPort())
                .setSsl("https".equals(address.getScheme()))
                .setConnectTimeout(limits.connectTimeout().toMillis());
        return client.request(target).onSuccess(request -> {
            // What goes wrong reaches us as the end of the exchange; without a handler it is logged as an error
            // besides.
            request.exceptionHandler(failure -> LOG.debug("An exchange with a service ended early", failure));
            context.get(PATIENCE, Patience.class).reached(request);
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest asked = request.proxiedRequest();
        if ("100-continue".equalsIgnoreCase(asked.getHeader(HttpHeaders.EXPECT))) {
            asked.response().writeContinue();
        }
        if (isStreamedOverHttp2(asked)) {
            // HTTP/2 has no such header; by it the proxy knows that it must send on a body of unknown length.
            asked.headers().set(HttpHeaders.TRANSFER_ENCODING, "chunked");
        }
        PassedHeaders.toService(request.headers(), asked);
        var body = new MeteredBody(request.getBody().stream(), largestBody);
        request.setBody(Body.body(body, request.getBody().length()));
        var patience = new Patience(vertx, asked, body, limits);
        context.set(PATIENCE, patience);
        return guarded(context, asked, body)
                .recover(failure -> Overloaded.answer(failure))
                .map(head -> metered(head, patience))
                .recover(failure -> {
                    patience.stop();
                    return Future.succeededFuture(refusal(request, body, reason(asked, failure, patience, body)));
                });
    }

    /** The service's answer, up to its head; failed at once while the service is left alone. */
    private Future<ProxyResponse> guarded(ProxyContext context, HttpServerRequest asked, MeteredBody body) {
        Context loop = vertx.getOrCreateContext();
        var head = guard.run(() -> context.sendRequest()
                .transform(sent -> {
                    if (sent.succeeded()) {
                        return Overloaded.orWell(sent.result());
                    }
                    boolean clientsFault = body.exceeded() || asked.response().closed();
                    return Future.<ProxyResponse>failedFuture(
                            clientsFault ? new NotItsFault(sent.cause()) : sent.cause());
                })
                .toCompletionStage());
        return Future.fromCompletionStage(head, loop);
    }

    /** An answer that counts as a failure of the service, and is the client's all the same. */
    private static final class Overloaded extends RuntimeException {
        private final transient ProxyResponse head;

        private Overloaded(ProxyResponse head) {
            super(null, null, false, false);
            this.head = head;
        }

        static Future<ProxyResponse> orWell(ProxyResponse head) {
            int status = head.getStatusCode();
            return status >= 502 && status <= 504
                    ? Future.failedFuture(new Overloaded(head))
                    : Future.succeededFuture(head);
        }

        static Future<ProxyResponse> answer(Throwable failure) {
            return failure instanceof Overloaded overloaded
                    ? Future.succeededFuture(overloaded.head)
                    : Future.failedFuture(failure);
        }
    }

    private static boolean isStreamedOverHttp2(HttpServerRequest asked) {
        boolean bears = asked.method() == HttpMethod.POST
                || asked.method() == HttpMethod.PUT
                || asked.method() == HttpMethod.PATCH;
        return bears
                && asked.version() == HttpVersion.HTTP_2
                && !asked.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }

    private static ProxyResponse metered(ProxyResponse head, Patience patience) {
        var answer = new MeteredBody(head.getBody().stream(), Long.MAX_VALUE);
        patience.answered(answer);
        return head.setBody(Body.body(answer, head.getBody().length()));
    }

    private ProblemType reason(HttpServerRequest request, Throwable failure, Patience patience, MeteredBody body) {
        if (body.exceeded()) {
            return ProblemType.TOO_LARGE;
        }
        if (ServiceGuard.isOpen(failure)) {
            // Said once, when it was opened.
            return ProblemType.UNAVAILABLE;
        }
        // The failure's class alone: its message may hold an address, never what the caller asked or sent.
        MDC.put("correlationId", request.getHeader(Correlation.HEADER));
        LOG.warnf(
                "No answer from the %s service: %s",
                service.key(), failure.getClass().getSimpleName());
        MDC.remove("correlationId");
        return patience.serviceTooSlow() ? ProblemType.UPSTREAM_TIMEOUT : ProblemType.UNAVAILABLE;
    }

    private ProxyResponse refusal(ProxyRequest request, MeteredBody sent, ProblemType type) {
        HttpServerRequest asked = request.proxiedRequest();
        ProxyResponse answer = request.release().response();
        Buffer body = problems.describe(
                asked,
                type,
                answer.headers(),
                language -> type == ProblemType.TOO_LARGE ? Map.of() : Map.of("service", service.nameIn(language)));
        if (!sent.ended()) {
            problems.closeAfter(asked, answer.headers());
        }
        return answer.setStatusCode(type.status()).setBody(Body.body(body));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse answer = context.response();
        var patience = context.get(PATIENCE, Patience.class);
        if (patience.wasAnswered()) {
            PassedHeaders.toClient(answer.headers());
            int status = answer.getStatusCode();
            if (status == 204 || status == 304) {
                // They have no body, so they must not announce one either.
                answer.getBody().stream().resume();
                answer.setBody(null);
            }
        }
        return context.sendResponse().onComplete(end -> patience.stop());
    }
}
