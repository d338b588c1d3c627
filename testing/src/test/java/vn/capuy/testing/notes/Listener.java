package vn.capuy.testing.notes;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.feed.CloudEvent;
import vn.capuy.platform.feed.FeedHandler;
import vn.capuy.platform.feed.FeedSource;

/** Writes down what one source tells; what it is told to stumble over fails after it was written. */
public abstract class Listener implements FeedHandler {
    public static final String TYPE = "vn.capuy.test.told";

    private final FeedSource source;
    private final Jdbi jdbi;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private volatile String stumblesOver;

    protected Listener(FeedSource source, Jdbi jdbi) {
        this.source = source;
        this.jdbi = jdbi;
    }

    @Override
    public FeedSource source() {
        return source;
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public void apply(List<CloudEvent> events) {
        for (CloudEvent event : events) {
            jdbi.useHandle(handle -> handle.execute(
                    "insert into heard values (?, ?) on conflict do nothing", source.key(), event.subject()));
            heard.add(event.subject());
            if (event.subject().equals(stumblesOver)) {
                throw new IllegalStateException("stumbled over " + stumblesOver);
            }
        }
    }

    public void stumbleOver(String subject) {
        stumblesOver = subject;
    }

    public void forget() {
        stumblesOver = null;
        heard.clear();
    }

    /** The next subject that it is told, waited for. */
    public String next() throws InterruptedException {
        return heard.poll(30, TimeUnit.SECONDS);
    }
}
