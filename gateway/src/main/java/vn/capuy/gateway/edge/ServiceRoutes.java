package vn.capuy.gateway.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.capuy.gateway.service.ServiceAddresses;
import vn.capuy.gateway.service.ServiceGuard;
import vn.capuy.gateway.service.ServiceGuards;
import vn.capuy.gateway.service.SuiteService;
import vn.capuy.platform.problem.ProblemType;

/** Mounts the services' paths. */
@ApplicationScoped
class ServiceRoutes {
    /** After Quarkus's own routes: what nobody answered. */
    private static final int LAST = 100_000;

    private final Vertx vertx;
    private final ServiceAddresses addresses;
    private final EdgeLimits limits;
    private final EdgeProblems problems;
    private final BearerCheck bearer;
    private final Map<SuiteService, ServiceGuard> guards;
    private final long largestBody;

    ServiceRoutes(
            Vertx vertx,
            ServiceAddresses addresses,
            EdgeLimits limits,
            EdgeProblems problems,
            BearerCheck bearer,
            ServiceGuards guards,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.vertx = vertx;
        this.addresses = addresses;
        this.limits = limits;
        this.problems = problems;
        this.bearer = bearer;
        this.guards = guards.before("routes");
        this.largestBody = largestBody.asLongValue();
    }

    void mount(@Observes Router router) {
        for (SuiteService service : SuiteService.values()) {
            // A client, and so a pool of connections, of its own: a service that hangs must not starve the others.
            var client = vertx.createHttpClient(new HttpClientOptions()
                    .setMaxPoolSize(limits.connections())
                    .setMaxWaitQueueSize(limits.waiting())
                    .setConnectTimeout((int) limits.connectTimeout().toMillis())
                    .setDecompressionSupported(false));
            var proxy = new ServiceProxy(
                    service, addresses.of(service), vertx, client, guards.get(service), limits, problems, largestBody);
            router.route(service.prefix() + "/*").handler(exchange -> pass(exchange, proxy));
        }
        router.route("/api/*").order(LAST).handler(exchange -> problems.refuse(exchange, ProblemType.NOT_FOUND));
    }

    private void pass(RoutingContext exchange, ServiceProxy proxy) {
        if (exchange.request().version() == HttpVersion.HTTP_1_0) {
            // It has no chunks: an answer that breaks off could not be told from a complete one.
            exchange.response().setStatusCode(505).end();
            return;
        }
        bearer.admit(exchange, () -> proxy.pass(exchange.request()));
    }
}
