package vn.capuy.gateway.edge;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A gateway with limits so low that a test reaches them, and with one strange origin that may call it. */
public class Strict implements QuarkusTestProfile {
    static final String APP = "https://app.example:8443";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("capuy.breaker.window", "4"),
                Map.entry("capuy.breaker.rest", "3s"),
                Map.entry("capuy.rate.clients", "100"),
                Map.entry("capuy.rate.read.requests", "20"),
                Map.entry("capuy.rate.read.per", "1h"),
                Map.entry("capuy.rate.write.requests", "2"),
                Map.entry("capuy.rate.write.per", "1h"),
                Map.entry("capuy.rate.bulk.requests", "1"),
                Map.entry("capuy.rate.bulk.per", "1h"),
                Map.entry("capuy.rate.figures.requests", "10"),
                Map.entry("capuy.rate.figures.per", "1h"),
                Map.entry("capuy.rate.open.requests", "5"),
                Map.entry("capuy.rate.open.per", "10s"),
                Map.entry("capuy.rate.refused.requests", "3"),
                Map.entry("capuy.rate.refused.per", "1h"),
                Map.entry("quarkus.http.cors.enabled", "true"),
                Map.entry("quarkus.http.cors.origins", APP));
    }
}
