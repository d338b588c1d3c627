package vn.capuy.gateway.service;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Makes the guards before the services, and shows to Prometheus which of them lets nothing through. */
@ApplicationScoped
public class ServiceGuards {
    private final BreakerSettings settings;
    private final MeterRegistry meters;

    ServiceGuards(BreakerSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
    }

    /**
     * A guard of its own before each service. Each use has its own too: uploads that hang are no reason to tell no figures.
     *
     * @param use what the services are asked for, such as {@code figures}
     * @param atOnce how many requests to one service at the same time
     * @param waiting how many more may wait for their turn
     */
    public Map<SuiteService, ServiceGuard> before(String use, int atOnce, int waiting) {
        return each(use, name -> ServiceGuard.of(name, settings, atOnce, waiting));
    }

    /** The same without a bulkhead, for requests of which a pool of connections lets through only so many. */
    public Map<SuiteService, ServiceGuard> before(String use) {
        return each(use, name -> ServiceGuard.of(name, settings));
    }

    private Map<SuiteService, ServiceGuard> each(String use, Function<String, ServiceGuard> make) {
        var guards = new EnumMap<SuiteService, ServiceGuard>(SuiteService.class);
        for (SuiteService service : SuiteService.values()) {
            var guard = make.apply(service.key() + " (" + use + ")");
            guards.put(service, guard);
            Gauge.builder("capuy.circuit.open", guard, each -> each.state() == CircuitBreakerState.CLOSED ? 0 : 1)
                    .description("Whether a service is left alone because it keeps failing: 1, else 0")
                    .tag("service", service.key())
                    .tag("use", use)
                    .strongReference(true)
                    .register(meters);
        }
        return guards;
    }
}
