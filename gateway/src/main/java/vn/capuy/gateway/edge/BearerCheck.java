package vn.capuy.gateway.edge;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import vn.capuy.platform.problem.ProblemType;

/**
 * Nobody reaches a service without a bearer token that holds. The services verify it again, and they alone say what it
 * allows.
 */
@Singleton
class BearerCheck {
    private static final Logger LOG = Logger.getLogger(BearerCheck.class);

    private final Identities identities;
    private final EdgeProblems problems;

    BearerCheck(Identities identities, EdgeProblems problems) {
        this.identities = identities;
        this.problems = problems;
    }

    /** Runs {@code pass} on the event loop once the token holds; else answers 401. The body waits unread meanwhile. */
    void admit(RoutingContext exchange, Runnable pass) {
        exchange.request().pause();
        identities.find(
                exchange,
                identity -> {
                    if (identity.isAnonymous()) {
                        problems.refuse(exchange, ProblemType.UNAUTHENTICATED);
                    } else if (!exchange.response().closed()) {
                        pass.run();
                    }
                },
                failure -> refuse(exchange, failure));
    }

    private void refuse(RoutingContext exchange, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            problems.refuse(exchange, ProblemType.UNAUTHENTICATED);
        } else {
            LOG.error("The token could not be checked", failure);
            problems.refuse(exchange, ProblemType.INTERNAL);
        }
    }
}
