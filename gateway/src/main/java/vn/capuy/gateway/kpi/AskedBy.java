package vn.capuy.gateway.kpi;

import jakarta.ws.rs.core.HttpHeaders;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.correlation.Correlation;
import vn.capuy.platform.language.CallerLanguage;

/** In whose name a service is asked: it sees the caller's own token and decides by it. */
record AskedBy(String authorization, Language language, String correlationId) {
    static AskedBy of(HttpHeaders headers, CallerLanguage language, Correlation correlation) {
        return new AskedBy(headers.getHeaderString(HttpHeaders.AUTHORIZATION), language.get(), correlation.id());
    }

    /** Never shows the token. */
    @Override
    public String toString() {
        return "AskedBy[" + language + ", " + correlationId + "]";
    }
}
