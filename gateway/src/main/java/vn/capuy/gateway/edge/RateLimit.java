package vn.capuy.gateway.edge;

import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.capuy.platform.problem.ProblemType;

/**
 * Refuses (429) what one client asks for beyond its quota. A client is the subject of a token that holds: many people of an
 * office share one address. Only what comes without such a token is counted by its address, so that guessing tokens and
 * fetching pages have an end too, and whoever does so at an address locks out nobody there who has signed in.
 *
 * <p>The headers are those of the IETF's draft-ietf-httpapi-ratelimit-headers-10: the policy's quota in its window, what
 * remains of it, and after how many seconds it is whole again.
 */
@ApplicationScoped
class RateLimit {
    /** After Quarkus has prepared the identity (200), which is found out when it is asked for. */
    private static final int AFTER_AUTHENTICATION = 90;

    /** Whoever runs the gateway asks for these all the time, and they ask no service. */
    private static final Set<String> PROBES = Set.of("/q/health/live", "/q/health/ready", "/q/health/started");

    private final RateSettings settings;
    private final ClientBuckets buckets;
    private final Identities identities;
    private final EdgeProblems problems;
    private final MeterRegistry meters;

    RateLimit(
            RateSettings settings,
            ClientBuckets buckets,
            Identities identities,
            EdgeProblems problems,
            MeterRegistry meters) {
        this.settings = settings;
        this.buckets = buckets;
        this.identities = identities;
        this.problems = problems;
        this.meters = meters;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, AFTER_AUTHENTICATION);
    }

    private void handle(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.path() != null && PROBES.contains(request.path())) {
            exchange.next();
        } else if (!RequestKind.needsToken(request)) {
            charge(exchange, RequestKind.OPEN, ClientAddress.of(request));
        } else if (!request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            charge(exchange, RequestKind.REFUSED, ClientAddress.of(request));
        } else {
            identities.find(
                    exchange,
                    identity -> charge(exchange, identity),
                    failure -> charge(exchange, RequestKind.REFUSED, ClientAddress.of(request)));
        }
    }

    private void charge(RoutingContext exchange, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null) {
            AccessLog.by(exchange, token.getSubject());
            charge(exchange, RequestKind.of(exchange.request()), token.getSubject());
        } else {
            charge(exchange, RequestKind.REFUSED, ClientAddress.of(exchange.request()));
        }
    }

    private void charge(RoutingContext exchange, RequestKind kind, String who) {
        if (!settings.enabled()) {
            exchange.next();
            return;
        }
        ConsumptionProbe left = buckets.take(kind, who);
        exchange.addHeadersEndHandler(done -> tell(exchange, kind, left));
        if (left.isConsumed()) {
            exchange.next();
        } else {
            meters.counter("capuy.requests.limited", "kind", kind.key()).increment();
            exchange.response()
                    .putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(left.getNanosToWaitForRefill())));
            problems.refuse(exchange, ProblemType.TOO_MANY_REQUESTS);
        }
    }

    private void tell(RoutingContext exchange, RequestKind kind, ConsumptionProbe left) {
        var quota = kind.quota(settings);
        var headers = exchange.response().headers();
        headers.set(
                "RateLimit-Policy",
                "\"" + kind.key() + "\";q=" + quota.requests() + ";w="
                        + quota.per().toSeconds());
        headers.set(
                "RateLimit",
                "\"" + kind.key() + "\";r=" + left.getRemainingTokens() + ";t="
                        + seconds(left.getNanosToWaitForReset()));
    }

    /** Whole seconds, never too few of them. */
    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }
}
