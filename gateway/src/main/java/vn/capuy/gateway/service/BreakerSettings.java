package vn.capuy.gateway.service;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** When a service that keeps failing is left alone, and for how long. */
@ConfigMapping(prefix = "capuy.breaker")
public interface BreakerSettings {
    /** How many of the last requests are looked at. */
    int window();

    /** Which share of them must have failed, from 0 to 1. */
    double failureRatio();

    /** How long the service is left alone before one request tries it again. */
    Duration rest();
}
