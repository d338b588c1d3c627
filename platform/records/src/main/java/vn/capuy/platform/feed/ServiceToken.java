package vn.capuy.platform.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The service's own access token (client credentials), kept until shortly before it expires. */
@ApplicationScoped
public class ServiceToken {
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final Optional<String> url;
    private final Optional<String> client;
    private final Optional<String> secret;
    private final ObjectMapper json;
    private final Clock clock;
    private String token;
    private Instant expires = Instant.EPOCH;

    public ServiceToken(
            @ConfigProperty(name = "capuy.token.url") Optional<String> url,
            @ConfigProperty(name = "capuy.client.id") Optional<String> client,
            @ConfigProperty(name = "capuy.client.secret") Optional<String> secret,
            ObjectMapper json,
            Clock clock) {
        this.url = url;
        this.client = client;
        this.secret = secret;
        this.json = json;
        this.clock = clock;
    }

    synchronized String get() throws IOException, InterruptedException {
        if (clock.instant().isAfter(expires.minus(MARGIN))) {
            renew();
        }
        return token;
    }

    private void renew() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + encode(client.orElseThrow()) + "&client_secret="
                + encode(secret.orElseThrow());
        var request = HttpRequest.newBuilder(URI.create(url.orElseThrow()))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(
                    "The identity provider refused the service's token with status " + response.statusCode());
        }
        JsonNode answer = json.readTree(response.body());
        token = answer.required("access_token").asText();
        expires = clock.instant().plusSeconds(answer.path("expires_in").asLong(60));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
