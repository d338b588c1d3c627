package vn.capuy.platform.correlation;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adopts, logs and echoes the correlation id. */
public class CorrelationFilter {
    private final Correlation correlation;

    public CorrelationFilter(Correlation correlation) {
        this.correlation = correlation;
    }

    @ServerRequestFilter(preMatching = true)
    public void adopt(ContainerRequestContext request) {
        correlation.adopt(request.getHeaderString(Correlation.HEADER));
        MDC.put("correlationId", correlation.id());
    }

    @ServerResponseFilter
    public void echo(ContainerResponseContext response) {
        response.getHeaders().putSingle(Correlation.HEADER, correlation.id());
    }
}
