package vn.capuy.launcher.suite;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.home.Ports;
import vn.capuy.launcher.keycloak.Issuer;

/** Where the parts of a suite listen; all on this machine's own address. */
record Addresses(int postgres, Issuer issuer, Map<Service, Integer> services, Map<Service, Integer> metrics) {
    static final String POSTGRES = "postgres";
    static final String KEYCLOAK = "keycloak";
    private static final int PREFERRED_KEYCLOAK = 18_081;
    private static final int PREFERRED_POSTGRES = 18_085;

    private static final int PREFERRED_METRICS = 18_090;

    static Addresses choose(Installation installation, OptionalInt askedForGateway) {
        var ports = installation.ports();
        var services = new EnumMap<Service, Integer>(Service.class);
        services.put(Service.GATEWAY, gateway(ports, askedForGateway));
        for (var service : Service.withDatabase()) {
            services.put(service, ports.choose(service.code(), service.preferredPort()));
        }
        var metrics = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            metrics.put(service, ports.choose(metricsName(service), PREFERRED_METRICS));
        }
        return new Addresses(
                ports.choose(POSTGRES, PREFERRED_POSTGRES),
                new Issuer(ports.choose(KEYCLOAK, PREFERRED_KEYCLOAK)),
                services,
                metrics);
    }

    /** Those of the last start. */
    static Addresses known(Installation installation) {
        var ports = installation.ports();
        var services = new EnumMap<Service, Integer>(Service.class);
        var metrics = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            services.put(service, ports.known(service.code()).orElse(service.preferredPort()));
            metrics.put(service, ports.known(metricsName(service)).orElse(PREFERRED_METRICS));
        }
        return new Addresses(
                ports.known(POSTGRES).orElse(PREFERRED_POSTGRES),
                new Issuer(ports.known(KEYCLOAK).orElse(PREFERRED_KEYCLOAK)),
                services,
                metrics);
    }

    String url(Service service) {
        return "http://127.0.0.1:" + port(service);
    }

    int port(Service service) {
        return services.get(service);
    }

    /** Where Prometheus reads. */
    int metricsPort(Service service) {
        return metrics.get(service);
    }

    String readyUrl(Service service) {
        return url(service) + "/q/health/ready";
    }

    private static String metricsName(Service service) {
        return service.code() + "-metrics";
    }

    private static int gateway(Ports ports, OptionalInt asked) {
        return asked.isPresent()
                ? ports.insist(Service.GATEWAY.code(), asked.getAsInt())
                : ports.choose(Service.GATEWAY.code(), Service.GATEWAY.preferredPort());
    }
}
