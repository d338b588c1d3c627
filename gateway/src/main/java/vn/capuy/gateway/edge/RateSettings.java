package vn.capuy.gateway.edge;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How much one client may ask for. */
@ConfigMapping(prefix = "capuy.rate")
interface RateSettings {
    boolean enabled();

    /** How many clients are remembered at once; beyond that those that asked longest ago are forgotten. */
    int clients();

    Quota read();

    Quota write();

    Quota bulk();

    Quota figures();

    Quota open();

    Quota refused();

    /** So many requests at once, and as many again within that span, evenly spread. */
    interface Quota {
        int requests();

        Duration per();
    }
}
