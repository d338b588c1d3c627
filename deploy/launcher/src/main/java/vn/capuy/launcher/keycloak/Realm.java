package vn.capuy.launcher.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.capuy.launcher.Failure;
import vn.capuy.launcher.home.Installation;

/** The realm of the repository, filled with what only this installation has: secrets, passwords, the gateway's port. */
public final class Realm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LOOPBACK_NAMES = List.of("127.0.0.1", "localhost");

    private final Installation installation;
    private final ObjectNode template;

    public Realm(Installation installation) {
        this.installation = installation;
        try {
            template = (ObjectNode) JSON.readTree(installation.realmTemplate().toFile());
        } catch (IOException e) {
            throw new Failure(installation.realmTemplate() + " cannot be read.", e);
        }
    }

    /** The accounts of people. */
    public List<Account> accounts() {
        return all("users")
                .filter(user -> !user.has("serviceAccountClientId"))
                .map(user -> new Account(
                        user.path("username").asText(),
                        user.path("attributes").path("org").path(0).asText(),
                        user.path("attributes").path("clearance").path(0).asText(),
                        texts(user.path("realmRoles"))))
                .toList();
    }

    /** The clients that sign in with a secret of their own. */
    public List<String> confidentialClients() {
        return all("clients")
                .filter(client -> !client.path("publicClient").asBoolean())
                .map(client -> client.path("clientId").asText())
                .toList();
    }

    String filled(int gatewayPort) {
        var realm = template.deepCopy();
        realm.withArray("users").forEach(user -> fillUser((ObjectNode) user));
        realm.withArray("clients").forEach(client -> fillClient((ObjectNode) client, gatewayPort));
        return realm.toPrettyString();
    }

    private void fillUser(ObjectNode user) {
        var name = user.path("username").asText();
        // The same person keeps the same id when the realm is imported anew: the records name him by it.
        var id = UUID.nameUUIDFromBytes((installation.id() + "/" + name).getBytes(StandardCharsets.UTF_8));
        user.put("id", id.toString());
        if (!user.has("serviceAccountClientId")) {
            user.putArray("credentials")
                    .addObject()
                    .put("type", "password")
                    .put("value", installation.accounts().of(name))
                    .put("temporary", false);
        }
    }

    private void fillClient(ObjectNode client, int gatewayPort) {
        if (!client.path("publicClient").asBoolean()) {
            client.put("secret", secret(installation, client.path("clientId").asText()));
        }
        if (client.path("standardFlowEnabled").asBoolean()) {
            var redirects = client.putArray("redirectUris");
            var origins = client.putArray("webOrigins");
            for (var host : LOOPBACK_NAMES) {
                redirects.add("http://" + host + ":" + gatewayPort + "/*");
                origins.add("http://" + host + ":" + gatewayPort);
            }
        }
    }

    public static String secret(Installation installation, String client) {
        return installation.secrets().of("client." + client);
    }

    private Stream<JsonNode> all(String member) {
        return StreamSupport.stream(template.path(member).spliterator(), false);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** A demo account: who, for which organisation and all below it, cleared up to what, for which work. */
    public record Account(String name, String org, String clearance, List<String> roles) {}
}
