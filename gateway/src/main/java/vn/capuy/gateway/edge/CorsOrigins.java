package vn.capuy.gateway.edge;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Pages of which other origins may call the gateway: none unless named one by one. A pattern that lets in more than was meant
 * is the usual way to lose what the same-origin policy gives, so the gateway does not start with one.
 */
@ApplicationScoped
class CorsOrigins {
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?|[a-z]+://localhost");

    void check(
            @Observes StartupEvent start,
            @ConfigProperty(name = "quarkus.http.cors.enabled") boolean enabled,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins) {
        if (enabled) {
            origins.orElse(List.of()).forEach(CorsOrigins::require);
        }
    }

    /** Scheme, host and port, as a browser writes them. */
    static void require(String origin) {
        if (!ORIGIN.matcher(origin).matches()) {
            throw new IllegalStateException("CAPUY_CORS_ORIGINS: " + origin
                    + " is no origin such as https://app.example; patterns are not taken");
        }
    }
}
