package vn.capuy.platform.feed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Asks another service's feed, with the service's own token. */
@ApplicationScoped
class FeedClient {
    private static final int BATCH = 1000;
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final ServiceToken token;
    private final ObjectMapper json;

    FeedClient(ServiceToken token, ObjectMapper json) {
        this.token = token;
        this.json = json;
    }

    /** What comes after a position; the other side may wait so many seconds for something to come. */
    List<CloudEvent> fetch(String url, long after, int waitSeconds) throws IOException, InterruptedException {
        var target = URI.create(url + "?lastEventId=" + after + "&timeout=" + waitSeconds + "&limit=" + BATCH);
        var request = HttpRequest.newBuilder(target)
                .timeout(GRACE.plusSeconds(waitSeconds))
                .header("Authorization", "Bearer " + token.get())
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
        return json.readValue(response.body(), new TypeReference<List<CloudEvent>>() {});
    }
}
