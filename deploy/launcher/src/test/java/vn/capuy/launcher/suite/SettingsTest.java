package vn.capuy.launcher.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.capuy.launcher.build.Apps;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.keycloak.Issuer;

class SettingsTest {
    @TempDir
    Path root;

    private Installation installation;
    private Settings settings;

    @BeforeEach
    void settings() {
        installation = new Installation(root).prepare();
        var ports = new EnumMap<Service, Integer>(Service.class);
        Arrays.stream(Service.values()).forEach(service -> ports.put(service, service.preferredPort()));
        var metrics = new EnumMap<Service, Integer>(Service.class);
        Arrays.stream(Service.values()).forEach(service -> metrics.put(service, 18_090 + service.ordinal()));
        settings = new Settings(installation, new Addresses(18_085, new Issuer(18_081), ports, metrics));
    }

    @Test
    void no_password_stands_on_a_command_line() {
        for (var service : Service.values()) {
            var program = settings.program(service, new Apps(installation));
            program.environment().forEach((name, value) -> {
                if (name.contains("PASSWORD") || name.contains("SECRET") || name.contains("KEY")) {
                    assertFalse(String.join(" ", program.arguments()).contains(value), name);
                }
            });
        }
    }

    @Test
    void a_service_works_in_its_own_database_with_a_role_that_does_not_own_it() {
        var cadre = settings.environment(Service.CADRE);
        assertEquals("jdbc:postgresql://127.0.0.1:18085/capuy_cadre", cadre.get("CAPUY_DATABASE_URL"));
        assertEquals("capuy_cadre", cadre.get("CAPUY_DATABASE_USER"));
        assertEquals("capuy_cadre_owner", cadre.get("CAPUY_DATABASE_OWNER"));
        assertFalse(cadre.get("CAPUY_DATABASE_PASSWORD").equals(cadre.get("CAPUY_DATABASE_OWNER_PASSWORD")));
    }

    @Test
    void the_gateway_knows_no_database_and_no_secret() {
        var gateway = settings.environment(Service.GATEWAY);
        assertTrue(gateway.keySet().stream()
                .noneMatch(name -> name.contains("DATABASE") || name.contains("SECRET") || name.contains("PASSWORD")));
        assertEquals("http://127.0.0.1:18082", gateway.get("CAPUY_CADRE_URL"));
    }

    @Test
    void cadre_work_is_told_where_discipline_and_task_results_come_from() {
        var cadre = settings.environment(Service.CADRE);
        assertEquals("http://127.0.0.1:18083", cadre.get("CAPUY_INSPECTION_URL"));
        assertEquals("http://127.0.0.1:18084", cadre.get("CAPUY_DOCUMENT_URL"));
        assertEquals("capuy-services", cadre.get("CAPUY_CLIENT_ID"));
    }

    @Test
    void only_inspection_has_the_key_to_the_identities_and_always_the_same() {
        String key = settings.environment(Service.INSPECTION).get("CAPUY_IDENTITY_KEY");
        assertEquals(32, Base64.getDecoder().decode(key).length);
        assertEquals(key, settings.environment(Service.INSPECTION).get("CAPUY_IDENTITY_KEY"));
        Arrays.stream(Service.values())
                .filter(service -> service != Service.INSPECTION)
                .forEach(service -> assertFalse(settings.environment(service).containsValue(key), service.name()));
    }

    @Test
    void those_that_push_events_have_the_key_to_the_secrets_and_always_the_same() {
        String key = settings.environment(Service.CADRE).get("CAPUY_WEBHOOK_KEY");
        assertEquals(32, Base64.getDecoder().decode(key).length);
        for (var service : List.of(Service.CADRE, Service.INSPECTION, Service.DOCUMENT)) {
            assertEquals(key, settings.environment(service).get("CAPUY_WEBHOOK_KEY"), service.name());
        }
        for (var service : List.of(Service.REPORT, Service.GATEWAY)) {
            assertFalse(settings.environment(service).containsValue(key), service.name());
        }
    }

    @Test
    void each_tells_its_metrics_at_a_port_of_its_own() {
        assertEquals("18090", settings.environment(Service.CADRE).get("QUARKUS_MANAGEMENT_PORT"));
        assertEquals("18094", settings.environment(Service.GATEWAY).get("QUARKUS_MANAGEMENT_PORT"));
    }

    @Test
    void all_of_it_listens_on_this_machine_alone() {
        for (var service : Service.values()) {
            assertEquals("127.0.0.1", settings.environment(service).get("QUARKUS_HTTP_HOST"));
        }
    }
}
