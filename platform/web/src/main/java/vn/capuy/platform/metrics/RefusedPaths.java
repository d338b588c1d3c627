package vn.capuy.platform.metrics;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Spares requests what Quarkus does for each in case its token is to be refused: it finds out the path's template, for which it
 * goes through all resources, a tenth of what reading one record takes a service, and sets the handler of refusals. That handler
 * holds nothing of the request; the first one that is set is kept and set for all that follow. The template is found out again
 * where a token is refused, so that refusals are counted under their paths as ever.
 */
@Singleton
class RefusedPaths {
    /** The filter of authentication has it too, and comes first. */
    private static final int AFTER_AUTHENTICATION = 200;
    /** Quarkus's filter for refusals has one more. */
    private static final int AFTER_REFUSALS = 198;

    private volatile Object handler;

    void register(@Observes Filters filters) {
        filters.register(this::before, AFTER_AUTHENTICATION);
        filters.register(this::after, AFTER_REFUSALS);
    }

    private void before(RoutingContext exchange) {
        if (handler != null && isDefault(exchange.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER))) {
            exchange.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, handler);
        }
        exchange.next();
    }

    private void after(RoutingContext exchange) {
        if (handler == null) {
            Object set = exchange.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
            if (set != null && !isDefault(set)) {
                handler = set;
            }
        }
        exchange.next();
    }

    private static boolean isDefault(Object set) {
        return set instanceof DefaultAuthFailureHandler;
    }
}
