package vn.capuy.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The types of events that this service tells ({@code capuy.feed.tells}): what can be subscribed to. */
@ApplicationScoped
public class EventTypes {
    private final List<String> told;

    EventTypes(@ConfigProperty(name = "capuy.feed.tells") Optional<List<String>> told) {
        this.told = told.orElse(List.of()).stream().map(String::strip).sorted().toList();
    }

    public List<String> all() {
        return told;
    }

    /** @throws IllegalStateException for a type that the service does not say it tells: nobody could subscribe to it */
    void require(String type) {
        if (!told.contains(type)) {
            throw new IllegalStateException("capuy.feed.tells does not name " + type);
        }
    }
}
