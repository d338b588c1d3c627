package vn.capuy.gateway.service;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the services run: scheme, host and port; the paths are the gateway's own. */
@ConfigMapping(prefix = "capuy.services")
public interface ServiceAddresses {
    URI cadre();

    URI inspection();

    URI document();

    URI report();

    default URI of(SuiteService service) {
        return switch (service) {
            case CADRE -> cadre();
            case INSPECTION -> inspection();
            case DOCUMENT -> document();
            case REPORT -> report();
        };
    }
}
