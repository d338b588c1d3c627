package vn.capuy.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.http.HttpClient;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.capuy.gateway.service.ServiceAddresses;
import vn.capuy.gateway.service.SuiteService;

/** One check for each service: wellness, not readiness, so that a service that is down does not take the gateway away too. */
class ServicesHealth {
    private final ServiceAddresses addresses;
    private final Duration timeLimit;
    private final HttpClient http;

    ServicesHealth(ServiceAddresses addresses, @ConfigProperty(name = "capuy.health.time-limit") Duration timeLimit) {
        this.addresses = addresses;
        this.timeLimit = timeLimit;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeLimit)
                .build();
    }

    @Produces
    @Wellness
    @ApplicationScoped
    AsyncHealthCheck cadre() {
        return of(SuiteService.CADRE);
    }

    @Produces
    @Wellness
    @ApplicationScoped
    AsyncHealthCheck inspection() {
        return of(SuiteService.INSPECTION);
    }

    @Produces
    @Wellness
    @ApplicationScoped
    AsyncHealthCheck document() {
        return of(SuiteService.DOCUMENT);
    }

    @Produces
    @Wellness
    @ApplicationScoped
    AsyncHealthCheck report() {
        return of(SuiteService.REPORT);
    }

    private AsyncHealthCheck of(SuiteService service) {
        return new ServiceHealth(service, addresses.of(service), http, timeLimit);
    }
}
