package vn.capuy.platform.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.capuy.platform.feed.CloudEvent;
import vn.capuy.platform.feed.FeedHandler;

/** Keeps the copy of the calendar by the feed of its owner, who is that of the organisation. */
@ApplicationScoped
public class CalendarHandler implements FeedHandler {
    private final CalendarStore store;
    private final ObjectMapper json;

    CalendarHandler(CalendarStore store, ObjectMapper json) {
        this.store = store;
        this.json = json;
    }

    @Override
    public Set<String> types() {
        return Set.of(CalendarDayState.EVENT_TYPE, CalendarYearState.EVENT_TYPE);
    }

    @Override
    public void apply(List<CloudEvent> events) {
        String owner = events.getFirst().source().replaceFirst("^/", "");
        store.save(read(events, CalendarDayState.EVENT_TYPE, CalendarDayState.class), owner);
        store.saveYears(read(events, CalendarYearState.EVENT_TYPE, CalendarYearState.class), owner);
    }

    private <T> List<T> read(List<CloudEvent> events, String type, Class<T> form) {
        return events.stream()
                .filter(event -> event.type().equals(type))
                .map(event -> read(event, form))
                .toList();
    }

    private <T> T read(CloudEvent event, Class<T> form) {
        try {
            return json.treeToValue(event.data(), form);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Event " + event.id() + " of the calendar cannot be read", e);
        }
    }
}
