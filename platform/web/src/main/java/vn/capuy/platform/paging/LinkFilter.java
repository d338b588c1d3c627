package vn.capuy.platform.paging;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names the next page in {@code Link: <…>; rel="next"} (RFC 8288), relative to the origin that was asked. */
public class LinkFilter {
    @ServerResponseFilter
    public void link(ContainerResponseContext response, UriInfo uri) {
        if (response.getEntity() instanceof Paged page && page.next() != null) {
            var next = uri.getRequestUriBuilder()
                    .replaceQueryParam("after", page.next())
                    .build();
            response.getHeaders()
                    .add(HttpHeaders.LINK, "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
        }
    }
}
