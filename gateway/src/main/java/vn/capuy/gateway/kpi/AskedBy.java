package vn.capuy.gateway.kpi;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.http.HttpRequest;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.correlation.Correlation;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.trace.TraceParent;

/**
 * In whose name a service is asked: it sees the caller's own token and decides by it.
 *
 * @param key what of him decides which figures he is told
 * @param trace the headers that keep the question in its trace, as the edge has set them
 */
record AskedBy(String authorization, CallerKey key, Language language, String correlationId, Trace trace) {
    record Trace(String parent, String state) {}

    static AskedBy of(HttpHeaders headers, JsonWebToken token, CallerLanguage language, Correlation correlation) {
        return new AskedBy(
                headers.getHeaderString(HttpHeaders.AUTHORIZATION),
                CallerKey.of(token),
                language.get(),
                correlation.id(),
                new Trace(headers.getHeaderString(TraceParent.HEADER), headers.getHeaderString(TraceParent.STATE)));
    }

    HttpRequest.Builder sign(HttpRequest.Builder request) {
        request.header("Accept-Language", language.tag()).header(Correlation.HEADER, correlationId);
        set(request, "Authorization", authorization);
        set(request, TraceParent.HEADER, trace.parent());
        set(request, TraceParent.STATE, trace.state());
        return request;
    }

    private static void set(HttpRequest.Builder request, String name, String value) {
        if (value != null) {
            request.header(name, value);
        }
    }

    /** Never shows the token. */
    @Override
    public String toString() {
        return "AskedBy[" + language + ", " + correlationId + "]";
    }
}
