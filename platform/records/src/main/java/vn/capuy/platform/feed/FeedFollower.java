package vn.capuy.platform.feed;

import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Follows one source on a thread of its own, so that one which is slow or does not answer holds up no other. */
final class FeedFollower {
    private static final Logger LOG = Logger.getLogger(FeedFollower.class);
    private static final int WAIT_SECONDS = 20;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final FeedSource source;
    private final String url;
    private final FeedClient client;
    private final FeedApplication application;
    private final LateTypes lateTypes;
    private volatile boolean stopped;
    private Thread thread;

    FeedFollower(FeedSource source, String url, FeedClient client, FeedApplication application, LateTypes lateTypes) {
        this.source = source;
        this.url = url;
        this.client = client;
        this.application = application;
        this.lateTypes = lateTypes;
    }

    void start() {
        thread = Thread.ofVirtual().name("feed-" + source.key()).start(this::follow);
    }

    void stop() {
        stopped = true;
        thread.interrupt();
    }

    /** Reads at once all that there is. */
    void pull() {
        try {
            while (step(0)) {
                // Batch by batch, until the feed has nothing more.
            }
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The feed of %s could not be read: %s", source.key(), e.getMessage());
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
                LOG.warnf("The feed of %s could not be read, next try in %s: %s", source.key(), pause, e.getMessage());
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
        var events = client.fetch(url, application.cursor(source), waitSeconds);
        if (events.isEmpty()) {
            return false;
        }
        application.apply(source, events);
        return true;
    }

    private void catchUp() throws IOException, InterruptedException {
        for (var late = lateTypes.next(source); late.isPresent(); late = lateTypes.next(source)) {
            lateTypes.apply(late.get(), client.fetch(url, late.get().position(), 0));
        }
    }
}
