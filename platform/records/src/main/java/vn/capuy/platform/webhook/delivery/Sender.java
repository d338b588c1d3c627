package vn.capuy.platform.webhook.delivery;

import io.quarkus.arc.properties.IfBuildProperty;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.capuy.platform.webhook.signing.Signature;
import vn.capuy.platform.webhook.target.Target;
import vn.capuy.platform.webhook.target.TargetRefused;
import vn.capuy.platform.webhook.target.Targets;

/**
 * Sends one signed event. It connects to the very address that was checked, under the name of the host (in {@code Host}, in the
 * TLS handshake and against the certificate), follows nothing and reads next to nothing.
 */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
public class Sender {
    private static final String MEDIA_TYPE = "application/cloudevents+json";
    private static final int CONNECT_MILLISECONDS = 3000;
    private static final int CONNECTIONS_TO_ONE = 32;
    private static final int LONGEST_BODY = 4096;
    private static final int DRAIN_MILLISECONDS = 1000;

    private final Targets targets;
    private final Clock clock;
    private final Duration limit;
    private final Vertx vertx;
    private final HttpClient http;

    Sender(
            Targets targets,
            Clock clock,
            Vertx vertx,
            @ConfigProperty(name = "capuy.webhooks.time-limit") Duration limit,
            @ConfigProperty(name = "capuy.webhooks.trusted-certificates") Optional<String> trusted) {
        this.targets = targets;
        this.clock = clock;
        this.limit = limit;
        this.vertx = vertx;
        this.http = vertx.createHttpClient(options(trusted));
    }

    private static HttpClientOptions options(Optional<String> trusted) {
        var options = new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setConnectTimeout(CONNECT_MILLISECONDS)
                // One that was kept may be gone, and then cost the event a wait.
                .setKeepAlive(false)
                .setMaxPoolSize(CONNECTIONS_TO_ONE)
                // What leads through the services is not told outside.
                .setTracingPolicy(TracingPolicy.IGNORE);
        trusted.ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file)));
        return options;
    }

    /** @param body what is signed, to the byte */
    public Attempt send(String url, byte[] body, Signature signature) {
        long begun = System.nanoTime();
        try {
            return send(targets.check(url), body, signature, begun);
        } catch (TargetRefused refused) {
            boolean unknown = refused.reasons().contains(TargetRefused.Reason.HOST_UNKNOWN);
            return failed(unknown ? Outcome.HOST_UNKNOWN : Outcome.ADDRESS_REFUSED, begun);
        }
    }

    private Attempt send(Target target, byte[] body, Signature signature, long begun) {
        Attempt last = failed(Outcome.UNREACHABLE, begun);
        for (InetAddress address : target.addresses()) {
            var sent = new AtomicReference<HttpClientRequest>();
            last = send(target, address, body, signature, begun, sent);
            // Another address is tried only where this one was not even spoken to.
            if (sent.get() != null
                    || last.outcome() != Outcome.UNREACHABLE
                    || left(begun).isNegative()) {
                return last;
            }
        }
        return last;
    }

    private Attempt send(
            Target target,
            InetAddress address,
            byte[] body,
            Signature signature,
            long begun,
            AtomicReference<HttpClientRequest> sent) {
        var answered = new CompletableFuture<Answer>();
        http.request(options(target, address, signature))
                .onFailure(answered::completeExceptionally)
                .onSuccess(request -> {
                    sent.set(request);
                    if (answered.isDone()) {
                        // It was given up while the connection came about.
                        request.reset();
                        return;
                    }
                    request.response()
                            .onFailure(answered::completeExceptionally)
                            .onSuccess(response -> drain(response, answered));
                    request.send(Buffer.buffer(body)).onFailure(answered::completeExceptionally);
                });
        try {
            Answer answer = answered.get(Math.max(0, left(begun).toMillis()), TimeUnit.MILLISECONDS);
            return new Attempt(
                    answer.outcome(),
                    answer.status(),
                    took(begun),
                    RetryAfter.read(answer.retryAfter(), clock.instant()));
        } catch (TimeoutException e) {
            return failed(Outcome.TOO_SLOW, begun);
        } catch (ExecutionException e) {
            return failed(Outcome.UNREACHABLE, begun);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(Outcome.UNREACHABLE, begun);
        } finally {
            answered.cancel(false);
            Optional.ofNullable(sent.get()).ifPresent(HttpClientRequest::reset);
        }
    }

    /** Nothing of the body is wanted; a receiver that is cut off while it writes one might take back what it did. */
    private void drain(HttpClientResponse response, CompletableFuture<Answer> answered) {
        var answer = new Answer(response.statusCode(), response.getHeader("retry-after"));
        var read = new AtomicLong();
        response.exceptionHandler(cut -> answered.complete(answer))
                .endHandler(ended -> answered.complete(answer))
                .handler(some -> {
                    if (read.addAndGet(some.length()) > LONGEST_BODY) {
                        answered.complete(answer);
                    }
                });
        vertx.setTimer(DRAIN_MILLISECONDS, timer -> answered.complete(answer));
    }

    private static RequestOptions options(Target target, InetAddress address, Signature signature) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(target.port(), address.getHostAddress()))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.secure())
                .setURI(target.path())
                .setFollowRedirects(false)
                .putHeader("content-type", MEDIA_TYPE)
                .putHeader("user-agent", "Capuy")
                .putHeader(Signature.ID, signature.id())
                .putHeader(Signature.TIMESTAMP, signature.timestamp())
                .putHeader(Signature.SIGNATURES, signature.signatures());
    }

    private Duration left(long begun) {
        return limit.minus(took(begun));
    }

    private static Duration took(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static Attempt failed(Outcome outcome, long begun) {
        return new Attempt(outcome, null, took(begun), null);
    }

    @PreDestroy
    void stop() {
        http.close();
    }

    private record Answer(int status, String retryAfter) {
        Outcome outcome() {
            return switch (status / 100) {
                case 2 -> Outcome.DELIVERED;
                case 3 -> Outcome.REDIRECTED;
                default -> status == 410 ? Outcome.GONE : Outcome.REFUSED;
            };
        }
    }
}
