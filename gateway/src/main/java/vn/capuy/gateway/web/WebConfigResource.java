package vn.capuy.gateway.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where and as which client a browser signs in. Nothing in it is secret. */
@Path("/web/config.json")
public class WebConfigResource {
    private final WebConfig config;

    WebConfigResource(
            @ConfigProperty(name = "mp.jwt.verify.issuer") URI issuer,
            @ConfigProperty(name = "capuy.web.client-id") String clientId) {
        this.config = new WebConfig(issuer, clientId);
    }

    /**
     * @param issuer the OpenID provider
     * @param clientId the public client of the pages
     */
    public record WebConfig(URI issuer, String clientId) {}

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public WebConfig config() {
        return config;
    }
}
