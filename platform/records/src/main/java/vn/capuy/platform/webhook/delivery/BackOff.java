package vn.capuy.platform.webhook.delivery;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long it is waited after a failure, and when an event is given up. */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
public class BackOff {
    private final List<Duration> waits;
    private final double jitter;
    private final Duration longestAsked;

    BackOff(
            @ConfigProperty(name = "capuy.webhooks.waits") List<Duration> waits,
            @ConfigProperty(name = "capuy.webhooks.jitter") double jitter,
            @ConfigProperty(name = "capuy.webhooks.longest-retry-after") Duration longestAsked) {
        this.waits = List.copyOf(waits);
        this.jitter = jitter;
        this.longestAsked = longestAsked;
    }

    /**
     * How long to wait; empty where it is given up. What the receiver asks for makes it longer, within a bound.
     *
     * @param failures this one included
     */
    Optional<Duration> after(int failures, Duration asked) {
        if (failures > waits.size()) {
            return Optional.empty();
        }
        Duration wait = spread(waits.get(failures - 1));
        Duration heard = asked == null || asked.isNegative() ? Duration.ZERO : asked;
        Duration bounded = heard.compareTo(longestAsked) > 0 ? longestAsked : heard;
        return Optional.of(wait.compareTo(bounded) > 0 ? wait : bounded);
    }

    /** Subscribers that failed together do not come back together. */
    private Duration spread(Duration wait) {
        double factor = 1 + jitter * ThreadLocalRandom.current().nextDouble();
        return Duration.ofMillis(Math.round(wait.toMillis() * factor));
    }
}
