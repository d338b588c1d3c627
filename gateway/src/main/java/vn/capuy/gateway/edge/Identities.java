package vn.capuy.gateway.edge;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Who asks, below the REST layer. A token is checked once for each request, however often this is asked. */
@Singleton
class Identities {
    private final IdentityProviderManager manager;

    Identities(IdentityProviderManager manager) {
        this.manager = manager;
    }

    /** Tells one of the two, on the event loop. Without a token the identity is anonymous. */
    void find(RoutingContext exchange, Consumer<SecurityIdentity> found, Consumer<Throwable> refused) {
        // Quarkus's own would answer before us, without the correlation id.
        Object before = exchange.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        exchange.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>) (ex, failure) -> {});
        Context loop = Vertx.currentContext();
        QuarkusHttpUser.getSecurityIdentity(exchange, manager)
                .subscribe()
                .with(
                        identity -> loop.runOnContext(go -> {
                            exchange.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, before);
                            found.accept(identity);
                        }),
                        failure -> loop.runOnContext(go -> {
                            exchange.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, before);
                            refused.accept(failure);
                        }));
    }
}
