package vn.capuy.platform.member;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import vn.capuy.platform.feed.CloudEvent;
import vn.capuy.platform.feed.FeedHandler;

/** Keeps the copy of the members by the feed of the service that keeps their dossiers. An event carries a member whole. */
@IfBuildProperty(name = "capuy.members", stringValue = "true")
@ApplicationScoped
class MemberHandler implements FeedHandler {
    private final MemberStore store;
    private final ObjectMapper json;

    MemberHandler(MemberStore store, ObjectMapper json) {
        this.store = store;
        this.json = json;
    }

    @Override
    public Set<String> types() {
        return Set.of(MemberState.EVENT_TYPE);
    }

    @Override
    public void apply(List<CloudEvent> events) {
        var last = new LinkedHashMap<String, MemberStore.Told>();
        for (CloudEvent event : events) {
            last.put(event.subject(), new MemberStore.Told(read(event), event.position()));
        }
        store.save(List.copyOf(last.values()));
    }

    private MemberState read(CloudEvent event) {
        try {
            return json.treeToValue(event.data(), MemberState.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Event " + event.id() + " of the feed of persons cannot be read", e);
        }
    }
}
