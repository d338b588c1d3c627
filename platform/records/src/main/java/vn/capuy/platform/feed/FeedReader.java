package vn.capuy.platform.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Follows the feeds of the other services that are configured, and applies what they tell. */
@ApplicationScoped
public class FeedReader {
    private final Map<FeedSource, FeedFollower> followers = new EnumMap<>(FeedSource.class);

    FeedReader(Config config, FeedClient client, FeedApplication application, LateTypes lateTypes) {
        for (FeedSource source : FeedSource.values()) {
            source.url(config)
                    .ifPresent(url ->
                            followers.put(source, new FeedFollower(source, url, client, application, lateTypes)));
        }
    }

    void start(@Observes StartupEvent event) {
        followers.values().forEach(FeedFollower::start);
    }

    void stop(@Observes ShutdownEvent event) {
        followers.values().forEach(FeedFollower::stop);
    }

    /**
     * Reads at once all that one source has. A source that is not followed or does not answer changes nothing here: what is
     * known stays.
     */
    public void pull(FeedSource source) {
        var follower = followers.get(source);
        if (follower != null) {
            follower.pull();
        }
    }
}
