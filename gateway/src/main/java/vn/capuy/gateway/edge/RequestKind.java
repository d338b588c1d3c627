package vn.capuy.gateway.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** What a request costs the suite, roughly; each kind has a quota of its own. */
enum RequestKind {
    /** Looks something up. */
    READ(RateSettings::read),
    /** Enters or changes something. */
    WRITE(RateSettings::write),
    /** Imports a file, or has a list made into one. */
    BULK(RateSettings::bulk),
    /** Asks all services at once. */
    FIGURES(RateSettings::figures),
    /** Needs no token: pages, descriptions, health. */
    OPEN(RateSettings::open),
    /** Needs a token and has none that holds. */
    REFUSED(RateSettings::refused);

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Function<RateSettings, RateSettings.Quota> quota;

    RequestKind(Function<RateSettings, RateSettings.Quota> quota) {
        this.quota = quota;
    }

    RateSettings.Quota quota(RateSettings settings) {
        return quota.apply(settings);
    }

    /** The name of its policy in headers, such as {@code read}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean needsToken(HttpServerRequest request) {
        return request.path() != null && request.path().startsWith("/api/");
    }

    /** Of a request whose token holds. */
    static RequestKind of(HttpServerRequest request) {
        String path = request.path();
        if (path.startsWith("/api/kpi/") || path.startsWith("/api/report/")) {
            return FIGURES;
        }
        if (READING.contains(request.method())) {
            return request.headers().getAll(HttpHeaders.ACCEPT).stream().anyMatch(RequestKind::isSheet) ? BULK : READ;
        }
        return path.endsWith("/imports") ? BULK : WRITE;
    }

    /** Of the forms of a list CSV alone is text. */
    private static boolean isSheet(String accepted) {
        String forms = accepted.toLowerCase(Locale.ROOT);
        return forms.contains("text/csv") || forms.contains("text/*") || forms.contains("spreadsheetml");
    }
}
