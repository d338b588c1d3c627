package vn.capuy.launcher.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.launcher.Failure;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.process.Web;

/** Bearer tokens for the accounts and clients of this installation. */
public final class Tokens {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Installation installation;
    private final Issuer issuer;

    public Tokens(Installation installation, Issuer issuer) {
        this.installation = installation;
        this.issuer = issuer;
    }

    public String of(String name) {
        var realm = new Realm(installation);
        if (realm.accounts().stream().anyMatch(account -> account.name().equals(name))) {
            return ask(Map.of(
                    "grant_type",
                    "password",
                    "client_id",
                    "capuy-cli",
                    "username",
                    name,
                    "password",
                    installation.accounts().of(name)));
        }
        if (realm.confidentialClients().contains(name)) {
            return ask(Map.of(
                    "grant_type",
                    "client_credentials",
                    "client_id",
                    name,
                    "client_secret",
                    Realm.secret(installation, name)));
        }
        throw new Failure("There is no account " + name + ". There are: "
                + realm.accounts().stream().map(Realm.Account::name).collect(Collectors.joining(", ")) + ", "
                + String.join(", ", realm.confidentialClients()) + ".");
    }

    private String ask(Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(issuer.tokenUrl()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = Web.send(request);
            if (answer.statusCode() != 200) {
                throw new Failure("Keycloak gave no token: " + answer.body());
            }
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        } catch (IOException e) {
            throw new Failure("Keycloak does not answer at " + issuer.base() + ": is Capuy up?", e);
        }
    }
}
