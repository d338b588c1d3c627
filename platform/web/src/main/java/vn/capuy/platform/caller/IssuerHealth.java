package vn.capuy.platform.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only once the issuer's keys were reachable: until then every token would be refused. Later outages are bridged by the cached keys. */
@Readiness
@ApplicationScoped
public class IssuerHealth implements HealthCheck {
    private static final Duration RECHECK = Duration.ofSeconds(5);

    private final URI keys;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private volatile boolean reached;
    private volatile Instant lastTry = Instant.EPOCH;

    public IssuerHealth(@ConfigProperty(name = "mp.jwt.verify.publickey.location") URI keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        if (!reached && lastTry.plus(RECHECK).isBefore(clock.instant())) {
            lastTry = clock.instant();
            reached = reachable();
        }
        return HealthCheckResponse.named("issuer-keys").status(reached).build();
    }

    private boolean reachable() {
        try {
            var request =
                    HttpRequest.newBuilder(keys).timeout(Duration.ofSeconds(2)).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
