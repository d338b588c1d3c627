package vn.capuy.platform.trace;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** One setting turns traces on: {@code CAPUY_TRACES_URL}, the address of a collector that takes OTLP over HTTP. */
public class TracesSettings implements ConfigSourceFactory {
    private static final String COLLECTOR = "capuy.traces.url";
    /** Above the files of the applications, below the environment. */
    private static final int ORDINAL = 275;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue collector = context.getValue(COLLECTOR);
        if (collector == null
                || collector.getValue() == null
                || collector.getValue().isBlank()) {
            return List.of();
        }
        return List.of(new PropertiesConfigSource(
                Map.of(
                        "quarkus.otel.sdk.disabled",
                        "false",
                        "quarkus.otel.exporter.otlp.endpoint",
                        collector.getValue().strip()),
                "capuy traces",
                ORDINAL));
    }
}
