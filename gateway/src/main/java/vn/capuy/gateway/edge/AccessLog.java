package vn.capuy.gateway.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import vn.capuy.platform.correlation.Correlation;
import vn.capuy.platform.trace.TraceParent;

/**
 * One line for each request that was answered, without personal data: no query, no name, no address, and of the account a
 * keyed hash, by which its requests are found together and it is not. Whose it was, the services' journals tell those who
 * may read them, by the correlation id.
 */
@Singleton
class AccessLog {
    private static final Logger LOG = Logger.getLogger("vn.capuy.gateway.access");
    private static final String SUBJECT = AccessLog.class.getName();
    private static final int HASH_BYTES = 8;
    /** Asked by machines every few seconds. */
    private static final String HEALTH = "/q/health";

    private static final int ACCOUNTS = 10_000;

    private final SecretKeySpec key;
    /** Of the accounts that ask most, for one asks many times. */
    private final Cache<String, String> hashes =
            Caffeine.newBuilder().maximumSize(ACCOUNTS).build();

    AccessLog(@ConfigProperty(name = "capuy.access-log.key") Optional<String> key) {
        this.key = new SecretKeySpec(
                key.map(words -> words.getBytes(StandardCharsets.UTF_8)).orElseGet(AccessLog::drawn), "HmacSHA256");
    }

    /** Until the next start only; then nobody can tell any more whose hash it was. */
    private static byte[] drawn() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** Notes whose token it was, once that is known. */
    static void by(RoutingContext exchange, String subject) {
        exchange.put(SUBJECT, subject);
    }

    void follow(RoutingContext exchange) {
        long begun = System.nanoTime();
        exchange.addEndHandler(end -> {
            String path = exchange.request().path();
            if (path == null || !path.startsWith(HEALTH)) {
                write(exchange, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun), end.succeeded());
            }
        });
    }

    private void write(RoutingContext exchange, long millis, boolean whole) {
        HttpServerRequest request = exchange.request();
        int status = exchange.response().getStatusCode();
        String path = ToldPath.of(request.path(), status);
        String method = KnownMethods.told(request.method());
        var fields = new LinkedHashMap<String, Object>();
        fields.put("method", method);
        fields.put("path", path);
        fields.put("status", status);
        fields.put("millis", millis);
        fields.put("bytes", exchange.response().bytesWritten());
        fields.put("protocol", request.version().alpnName());
        fields.put("whole", whole);
        fields.put("caller", exchange.get(SUBJECT) instanceof String subject ? hashes.get(subject, this::hash) : "-");
        fields.put("correlationId", request.getHeader(Correlation.HEADER));
        fields.put("traceparent", request.getHeader(TraceParent.HEADER));
        log(fields, method + ' ' + path + ' ' + status + ", " + millis + " ms");
    }

    private static void log(Map<String, Object> fields, String line) {
        fields.forEach(MDC::put);
        try {
            LOG.info(line);
        } finally {
            fields.keySet().forEach(MDC::remove);
        }
    }

    private String hash(String subject) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(subject.getBytes(StandardCharsets.UTF_8)), 0, HASH_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
