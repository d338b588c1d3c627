package vn.capuy.platform.location;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names a new record by its path alone: a service stands behind the gateway and does not know under which host it is asked. */
public class LocationFilter {
    @ServerResponseFilter
    public void relate(ContainerResponseContext response) {
        Object told = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (told != null) {
            URI location = URI.create(told.toString());
            String query = location.getRawQuery() == null ? "" : "?" + location.getRawQuery();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, location.getRawPath() + query);
        }
    }
}
