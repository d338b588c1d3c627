package vn.capuy.platform.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TracesSettingsTest {
    private static SmallRyeConfig told(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of("quarkus.otel.sdk.disabled", "true"), "files", 100))
                .withSources(new PropertiesConfigSource(settings, "environment", 300))
                .withSources(new TracesSettings())
                .build();
    }

    @Test
    void without_a_collector_nothing_is_traced() {
        assertEquals("true", told(Map.of()).getRawValue("quarkus.otel.sdk.disabled"));
        assertEquals("true", told(Map.of("capuy.traces.url", " ")).getRawValue("quarkus.otel.sdk.disabled"));
    }

    @Test
    void a_collector_turns_traces_on_and_is_where_they_go() {
        var config = told(Map.of("capuy.traces.url", "http://127.0.0.1:4318"));
        assertEquals("false", config.getRawValue("quarkus.otel.sdk.disabled"));
        assertEquals("http://127.0.0.1:4318", config.getRawValue("quarkus.otel.exporter.otlp.endpoint"));
    }
}
