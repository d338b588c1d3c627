package vn.capuy.gateway.edge;

import io.vertx.core.http.HttpMethod;
import java.util.Set;

/** The methods of requests that are let in. One that somebody made up can hold anything, so it is told nowhere. */
final class KnownMethods {
    private static final String OTHER = "OTHER";

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private KnownMethods() {}

    static boolean has(HttpMethod method) {
        return METHODS.contains(method);
    }

    static String told(HttpMethod method) {
        return has(method) ? method.name() : OTHER;
    }
}
