package vn.capuy.platform.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import vn.capuy.platform.feed.CloudEvent;
import vn.capuy.platform.feed.FeedHandler;

/** Keeps the copy of the organisation by its owner's feed. Events carry a unit whole, so the last one of a unit is enough. */
@ApplicationScoped
public class OrganisationHandler implements FeedHandler {
    private final OrganisationStore store;
    private final ObjectMapper json;

    public OrganisationHandler(OrganisationStore store, ObjectMapper json) {
        this.store = store;
        this.json = json;
    }

    @Override
    public Set<String> types() {
        return Set.of(UnitState.EVENT_TYPE, TermState.EVENT_TYPE, SuccessionState.EVENT_TYPE);
    }

    @Override
    public void apply(List<CloudEvent> events) {
        // A unit that is told twice keeps its first place: those below it come after that one.
        var units = new LinkedHashMap<String, UnitState>();
        var terms = new LinkedHashMap<String, TermState>();
        var successions = new ArrayList<SuccessionState>();
        for (CloudEvent event : events) {
            switch (event.type()) {
                case UnitState.EVENT_TYPE -> units.put(event.subject(), read(event, UnitState.class));
                case TermState.EVENT_TYPE -> terms.put(event.subject(), read(event, TermState.class));
                default -> successions.add(read(event, SuccessionState.class));
            }
        }
        if (!units.isEmpty()) {
            store.save(List.copyOf(units.values()), events.getLast().time());
        }
        if (!terms.isEmpty()) {
            store.saveTerms(List.copyOf(terms.values()));
        }
        if (!successions.isEmpty()) {
            store.saveSuccessions(successions);
        }
    }

    private <T> T read(CloudEvent event, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Event " + event.id() + " of the organisation feed cannot be read", e);
        }
    }
}
