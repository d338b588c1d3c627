package vn.capuy.cadre.ripple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.capuy.cadre.discipline.DisciplineDecision;
import vn.capuy.cadre.discipline.DisciplineReversal;
import vn.capuy.platform.feed.CloudEvent;
import vn.capuy.platform.feed.FeedHandler;
import vn.capuy.platform.feed.FeedSource;

/** Takes discipline from the feed of the inspection service. A form that was changed comes as a reversal and a decision. */
@ApplicationScoped
class DisciplineHandler implements FeedHandler {
    static final String DECIDED = "vn.capuy.discipline.decided";
    static final String REVERSED = "vn.capuy.discipline.reversed";

    private final Ripples ripples;
    private final ObjectMapper json;

    DisciplineHandler(Ripples ripples, ObjectMapper json) {
        this.ripples = ripples;
        this.json = json;
    }

    @Override
    public FeedSource source() {
        return FeedSource.INSPECTION;
    }

    @Override
    public Set<String> types() {
        return Set.of(DECIDED, REVERSED);
    }

    @Override
    public void apply(List<CloudEvent> events) {
        for (CloudEvent event : events) {
            String cause = "event-" + event.id();
            if (event.type().equals(DECIDED)) {
                ripples.decided(read(event, DisciplineDecision.class), cause);
            } else {
                ripples.reversed(read(event, DisciplineReversal.class), cause);
            }
        }
    }

    private <T> T read(CloudEvent event, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Event " + event.id() + " of the inspection feed cannot be read", e);
        }
    }
}
