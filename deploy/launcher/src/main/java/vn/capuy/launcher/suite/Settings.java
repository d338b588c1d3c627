package vn.capuy.launcher.suite;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.launcher.build.Apps;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.keycloak.Realm;
import vn.capuy.launcher.process.Program;

/** What each service is told at its start. Secrets go through the environment, which other users cannot read. */
record Settings(Installation installation, Addresses addresses) {
    private static final String CLIENT = "capuy-services";
    /** Who pushes events to other systems. */
    private static final Set<Service> PUSHING = EnumSet.of(Service.CADRE, Service.INSPECTION, Service.DOCUMENT);

    static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx256m", "-XX:+ExitOnOutOfMemoryError");

    Program program(Service service, Apps apps) {
        var jar = apps.jar(service.module());
        var arguments = new ArrayList<>(JVM);
        arguments.addAll(List.of("-jar", jar.toString()));
        return new Program(
                service.code(), jar.getParent(), arguments, environment(service), installation.log(service.code()));
    }

    Map<String, String> environment(Service service) {
        var settings = new HashMap<String, String>();
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(addresses.port(service)));
        settings.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(addresses.metricsPort(service)));
        settings.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        settings.put("CAPUY_ISSUER", addresses.issuer().url());
        settings.put("CAPUY_JWKS_URL", addresses.issuer().keysUrl());
        settings.put("CAPUY_TOKEN_URL", addresses.issuer().tokenUrl());
        Service.withDatabase().forEach(other -> settings.put("CAPUY_" + other.name() + "_URL", addresses.url(other)));
        if (service != Service.GATEWAY) {
            settings.put("CAPUY_DATABASE_URL", databaseUrl(service));
            settings.put("CAPUY_DATABASE_USER", service.database());
            settings.put("CAPUY_DATABASE_PASSWORD", password(service.database()));
            settings.put("CAPUY_DATABASE_OWNER", service.owner());
            settings.put("CAPUY_DATABASE_OWNER_PASSWORD", password(service.owner()));
            settings.put("CAPUY_CLIENT_ID", CLIENT);
            settings.put("CAPUY_CLIENT_SECRET", Realm.secret(installation, CLIENT));
        }
        if (service == Service.REPORT) {
            settings.put("CAPUY_GATEWAY_URL", addresses.url(Service.GATEWAY));
        }
        if (PUSHING.contains(service)) {
            settings.put("CAPUY_WEBHOOK_KEY", installation.secrets().key("webhook.key"));
        }
        if (service == Service.INSPECTION) {
            settings.put("CAPUY_IDENTITY_KEY", installation.secrets().key("identity.key"));
        }
        return settings;
    }

    String password(String role) {
        return installation.secrets().of("database." + role);
    }

    private String databaseUrl(Service service) {
        return "jdbc:postgresql://127.0.0.1:" + addresses.postgres() + "/" + service.database();
    }
}
