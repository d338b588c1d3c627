package vn.capuy.launcher.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.capuy.launcher.home.Installation;

class RealmTest {
    private static final Path TEMPLATE = Path.of("../keycloak/capuy-realm.json");

    @TempDir
    Path root;

    private Installation installation;

    @BeforeEach
    void installation() throws IOException {
        installation = new Installation(root).prepare();
        Files.createDirectories(installation.realmTemplate().getParent());
        Files.copy(TEMPLATE, installation.realmTemplate());
    }

    @Test
    void the_repository_holds_no_password_and_no_secret() throws IOException {
        var template = Files.readString(TEMPLATE);
        assertFalse(template.contains("credentials"));
        assertFalse(template.contains("\"secret\""));
    }

    @Test
    void a_clerk_of_a_commune_is_bound_to_it_and_cleared_for_nothing_secret() {
        var clerk = new Realm(installation)
                .accounts().stream()
                        .filter(account -> account.name().equals("clerk-hoanh-mo"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("BL-HM", clerk.org());
        assertEquals("NONE", clerk.clearance());
        assertEquals(List.of("document-reader", "document-editor", "kpi-reader"), clerk.roles());
    }

    @Test
    void nobody_both_enters_and_approves_the_same_work() {
        for (var account : new Realm(installation).accounts()) {
            for (var work : Set.of("cadre", "inspection", "document")) {
                assertFalse(account.roles().containsAll(List.of(work + "-editor", work + "-approver")), account.name());
            }
        }
    }

    @Test
    void every_role_that_somebody_has_is_a_role_of_the_realm() throws IOException {
        var realm = new ObjectMapper().readTree(TEMPLATE.toFile());
        var roles = texts(realm.path("roles").path("realm"), "name");
        for (var user : realm.path("users")) {
            user.path("realmRoles").forEach(role -> assertTrue(roles.contains(role.asText()), role.asText()));
        }
    }

    @Test
    void the_filled_realm_has_this_installations_passwords_secrets_and_port() throws IOException {
        var realm = new ObjectMapper().readTree(new Realm(installation).filled(8_081));
        for (var user : realm.path("users")) {
            if (!user.has("serviceAccountClientId")) {
                assertEquals(
                        installation.accounts().of(user.path("username").asText()),
                        user.path("credentials").path(0).path("value").asText());
            }
        }
        for (var client : realm.path("clients")) {
            assertEquals(!client.path("publicClient").asBoolean(), client.has("secret"));
        }
        assertEquals(
                "http://127.0.0.1:8081/*",
                StreamSupport.stream(realm.path("clients").spliterator(), false)
                        .filter(client -> client.path("clientId").asText().equals("capuy-ui"))
                        .map(client -> client.path("redirectUris").path(0).asText())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_person_keeps_his_id_when_the_realm_is_brought_in_anew() throws IOException {
        var realm = new Realm(installation);
        assertEquals(ids(realm.filled(8_080)), ids(realm.filled(8_081)));
    }

    private static Set<String> ids(String realm) throws IOException {
        return texts(new ObjectMapper().readTree(realm).path("users"), "id");
    }

    private static Set<String> texts(JsonNode array, String member) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.path(member).asText())
                .collect(Collectors.toSet());
    }
}
