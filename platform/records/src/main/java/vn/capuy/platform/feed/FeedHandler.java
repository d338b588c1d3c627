package vn.capuy.platform.feed;

import java.util.List;
import java.util.Set;

/** Applies events of another service to this one's copy, in the transaction that moves the cursor. */
public interface FeedHandler {
    /** Whose feed it reads. */
    default FeedSource source() {
        return FeedSource.ORGANISATION;
    }

    /** The event types that it takes. */
    Set<String> types();

    /** @param events of these types, oldest first; an event may come again and must then change nothing */
    void apply(List<CloudEvent> events);
}
