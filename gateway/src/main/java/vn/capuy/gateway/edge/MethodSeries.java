package vn.capuy.gateway.edge;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;

/**
 * A method that somebody made up makes no series of its own: whoever makes up more and more of them, for which he needs no
 * token, would fill the memory.
 */
@Singleton
class MethodSeries implements MeterFilter {
    private static final String SERVED = "http.server.";
    private static final String TAG = "method";

    @Override
    public Meter.Id map(Meter.Id id) {
        String method = id.getName().startsWith(SERVED) ? id.getTag(TAG) : null;
        return method == null ? id : id.withTag(Tag.of(TAG, KnownMethods.told(HttpMethod.valueOf(method))));
    }
}
