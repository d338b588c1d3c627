package vn.capuy.report.below;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The installations that are configured. What makes no sense in them stops the service at its start. */
@Startup
@ApplicationScoped
class Installations {
    /** All are asked within one request, for which the gateway waits about a minute. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final List<Installation> all;

    Installations(BelowSettings settings) {
        this.all = settings.installations().entrySet().stream()
                .map(entry -> Installation.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Installation::name))
                .toList();
        var answering = new HashMap<String, String>();
        for (Installation each : all) {
            String other = answering.putIfAbsent(each.unit(), each.name());
            if (other != null) {
                throw new IllegalStateException(
                        "capuy.below: %s and %s both stand for %s".formatted(other, each.name(), each.unit()));
            }
            requireAddress(each.name(), "url", URI.create(each.url()));
            requireAddress(each.name(), "token-url", each.tokenUrl());
            if (each.timeLimit().isNegative()
                    || each.timeLimit().isZero()
                    || each.timeLimit().compareTo(LONGEST) > 0) {
                throw new IllegalStateException(
                        "capuy.below.%s.time-limit is not between 0 and %s".formatted(each.name(), LONGEST));
            }
        }
    }

    private static void requireAddress(String name, String setting, URI address) {
        boolean http = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!http || address.getHost() == null) {
            throw new IllegalStateException(
                    "capuy.below.%s.%s is no address of http or https".formatted(name, setting));
        }
    }

    /** In the order of their names. */
    List<Installation> all() {
        return all;
    }

    Optional<Installation> find(String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The address for people of each gateway, by the installation's name. */
    Map<String, String> links() {
        var links = new HashMap<String, String>();
        all.forEach(each -> links.put(each.name(), each.link()));
        return links;
    }
}
