package vn.capuy.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every answer tells a browser: take it for what it says it is, put it into no frame, send its address to nobody, and
 * run no script but ours. A service's own header of the same name is replaced: one suite, one policy.
 */
@Singleton
class SecurityHeaders {
    private static final String SWAGGER_UI = "/q/swagger-ui";

    /** Of data: if a browser shows it as a page after all, nothing in it runs. */
    private static final String OF_DATA = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    private final String ofPages;
    private final String ofSwaggerUi;

    SecurityHeaders(@ConfigProperty(name = "mp.jwt.verify.issuer") URI issuer) {
        String origin = issuer.getScheme() + "://" + issuer.getRawAuthority();
        String common = "default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self' " + origin
                + "; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; ";
        this.ofPages = common + "script-src 'self'; style-src 'self'";
        // Swagger UI's own page starts it from a script within the page and styles its elements in place.
        this.ofSwaggerUi = common + "script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'";
    }

    void apply(RoutingContext exchange) {
        String path = exchange.request().path();
        exchange.addHeadersEndHandler(done -> {
            MultiMap headers = exchange.response().headers();
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("X-Frame-Options", "DENY");
            if (!isSwaggerUi(path)) {
                // Swagger UI signs in in a second window, which must find the first one again.
                headers.set("Cross-Origin-Opener-Policy", "same-origin");
            }
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
            headers.set("Content-Security-Policy", policy(path));
            if ("https".equals(exchange.request().scheme())) {
                headers.set("Strict-Transport-Security", "max-age=31536000");
            }
            if (path != null && path.startsWith("/api/") && !headers.contains("Cache-Control")) {
                // Answers hold what one caller may see; no cache may keep them for another.
                headers.set("Cache-Control", "no-store");
            }
        });
    }

    /** By the path alone: an answer that says "not modified" has no type, and its policy replaces the kept page's. */
    private String policy(String path) {
        if (isSwaggerUi(path)) {
            return ofSwaggerUi;
        }
        return path == null || path.startsWith("/api/") || path.startsWith("/q/") ? OF_DATA : ofPages;
    }

    private static boolean isSwaggerUi(String path) {
        return path != null && (path.equals(SWAGGER_UI) || path.startsWith(SWAGGER_UI + "/"));
    }
}
