package vn.capuy.gateway.service;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.util.TypeLiteral;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/**
 * Stands before one service for one use of it: lets so many requests through at once and no more (bulkhead), and none for a
 * while once most have failed (circuit breaker), so that nobody waits for what will not come and the service can recover.
 */
public final class ServiceGuard {
    private static final Logger LOG = Logger.getLogger(ServiceGuard.class);

    private final Guard guard;
    private volatile CircuitBreakerState state = CircuitBreakerState.CLOSED;

    private ServiceGuard(String name, BreakerSettings settings, UnaryOperator<Guard.Builder> bulkhead) {
        this.guard = bulkhead.apply(Guard.create().withDescription(name).withThreadOffload(false))
                .withCircuitBreaker()
                .requestVolumeThreshold(settings.window())
                .failureRatio(settings.failureRatio())
                .delay(settings.rest().toMillis(), ChronoUnit.MILLIS)
                .skipOn(List.of(NotItsFault.class, BulkheadException.class))
                .onStateChange(next -> {
                    state = next;
                    LOG.warnf("The circuit to %s is %s", name, next);
                })
                .done()
                .build();
    }

    /**
     * With a circuit breaker alone, for requests that are counted otherwise.
     *
     * @param name of the service and the use, for the log
     */
    static ServiceGuard of(String name, BreakerSettings settings) {
        return new ServiceGuard(name, settings, UnaryOperator.identity());
    }

    /**
     * With a bulkhead too.
     *
     * @param atOnce how many requests at the same time
     * @param waiting how many more may wait for their turn
     */
    static ServiceGuard of(String name, BreakerSettings settings, int atOnce, int waiting) {
        return new ServiceGuard(
                name,
                settings,
                guard -> guard.withBulkhead().limit(atOnce).queueSize(waiting).done());
    }

    /**
     * Starts the request, or does not: then what is returned has failed with one of the exceptions that {@link #isOpen} and
     * {@link #isFull} know. What fails counts against the service, unless it fails with {@link NotItsFault}.
     */
    public <T> CompletionStage<T> run(Supplier<CompletionStage<T>> request) {
        return guard.get(request, new TypeLiteral<CompletionStage<T>>() {});
    }

    /** Whether it failed because the service is left alone. */
    public static boolean isOpen(Throwable failure) {
        return failure instanceof CircuitBreakerOpenException;
    }

    /** Whether it failed because too many requests are under way already. */
    public static boolean isFull(Throwable failure) {
        return failure instanceof BulkheadException;
    }

    public CircuitBreakerState state() {
        return state;
    }
}
