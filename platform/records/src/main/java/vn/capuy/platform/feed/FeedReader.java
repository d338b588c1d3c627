package vn.capuy.platform.feed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Follows the feed of the service that owns the organisation and applies what it tells. */
@ApplicationScoped
public class FeedReader {
    private static final Logger LOG = Logger.getLogger(FeedReader.class);
    private static final String SOURCE = "organisation";
    private static final int WAIT_SECONDS = 20;
    private static final int BATCH = 1000;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final Optional<String> url;
    private final ServiceToken token;
    private final Instance<FeedHandler> handlers;
    private final LateTypes lateTypes;
    private final ObjectMapper json;
    private final Jdbi jdbi;
    private volatile boolean stopped;
    private Thread follower;

    public FeedReader(
            @ConfigProperty(name = "capuy.feed.organisation.url") Optional<String> url,
            ServiceToken token,
            Instance<FeedHandler> handlers,
            LateTypes lateTypes,
            ObjectMapper json,
            Jdbi jdbi) {
        this.url = url.filter(each -> !each.isBlank());
        this.token = token;
        this.handlers = handlers;
        this.lateTypes = lateTypes;
        this.json = json;
        this.jdbi = jdbi;
    }

    void start(@Observes StartupEvent event) {
        if (url.isPresent()) {
            follower = Thread.ofVirtual().name("feed-reader").start(this::follow);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        if (follower != null) {
            follower.interrupt();
        }
    }

    /** Reads at once all that there is. A source that does not answer changes nothing here: what is known stays. */
    public void pull() {
        if (url.isEmpty()) {
            return;
        }
        try {
            while (step(0)) {
                // Batch by batch, until the feed has nothing more.
            }
        } catch (IOException e) {
            LOG.warnf("The organisation feed could not be read: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        Duration pause = FIRST_PAUSE;
        while (!stopped) {
            try {
                step(WAIT_SECONDS);
                pause = FIRST_PAUSE;
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                LOG.warnf("The organisation feed could not be read, next try in %s: %s", pause, e.getMessage());
                if (!rest(pause)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    private static boolean rest(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private boolean step(int waitSeconds) throws IOException, InterruptedException {
        catchUp();
        List<CloudEvent> events = fetch(cursor(), waitSeconds);
        if (events.isEmpty()) {
            return false;
        }
        QuarkusTransaction.requiringNew().run(() -> apply(events));
        return true;
    }

    private void catchUp() throws IOException, InterruptedException {
        for (var late = lateTypes.next(); late.isPresent(); late = lateTypes.next()) {
            LateTypes.Late type = late.get();
            List<CloudEvent> events = fetch(type.position(), 0);
            QuarkusTransaction.requiringNew().run(() -> lateTypes.apply(type, events));
        }
    }

    private List<CloudEvent> fetch(long after, int waitSeconds) throws IOException, InterruptedException {
        var target =
                URI.create(url.orElseThrow() + "?lastEventId=" + after + "&timeout=" + waitSeconds + "&limit=" + BATCH);
        var request = HttpRequest.newBuilder(target)
                .timeout(Duration.ofSeconds(waitSeconds + 10L))
                .header("Authorization", "Bearer " + token.get())
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
        return json.readValue(response.body(), new TypeReference<List<CloudEvent>>() {});
    }

    private long cursor() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select last_position from feed_cursor where source = :source")
                        .bind("source", SOURCE)
                        .mapTo(long.class)
                        .findOne()
                        .orElse(0L));
    }

    /** The cursor's row is locked first, so that two readers cannot apply one event twice. */
    private void apply(List<CloudEvent> fetched) {
        long last = jdbi.withHandle(handle -> {
            handle.createUpdate("insert into feed_cursor values (:source, 0) on conflict do nothing")
                    .bind("source", SOURCE)
                    .execute();
            return handle.createQuery("select last_position from feed_cursor where source = :source for update")
                    .bind("source", SOURCE)
                    .mapTo(long.class)
                    .one();
        });
        var events = fetched.stream().filter(event -> event.position() > last).toList();
        if (events.isEmpty()) {
            return;
        }
        for (FeedHandler handler : handlers) {
            var taken = events.stream()
                    .filter(event -> handler.types().contains(event.type()))
                    .toList();
            if (!taken.isEmpty()) {
                handler.apply(taken);
            }
        }
        jdbi.useHandle(
                handle -> handle.createUpdate("update feed_cursor set last_position = :position where source = :source")
                        .bind("position", events.getLast().position())
                        .bind("source", SOURCE)
                        .execute());
    }
}
