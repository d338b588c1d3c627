package vn.capuy.platform.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Roles;

/** The feed over HTTP, with long polling. */
@Path("/feed")
@Tag(name = "Feed", description = "Events for other systems, as CloudEvents.")
public class FeedResource {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Feed feed;
    private final Caller caller;

    public FeedResource(Feed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @Produces(CloudEvent.BATCH_MEDIA_TYPE)
    @RolesAllowed({Roles.FEED_READER, Roles.AUDITOR})
    @RunOnVirtualThread
    @Operation(
            operationId = "readFeed",
            summary = "The events after a position, oldest first",
            description =
                    "Waits up to `timeout` seconds while there is none. Go on with the `id` of the last event read: "
                            + "no event will ever appear before it.")
    public List<CloudEvent> read(
            @Parameter(description = "The `id` of the last event that was applied; 0 for the beginning.")
                    @QueryParam("lastEventId")
                    @DefaultValue("0")
                    @Min(0)
                    long lastEventId,
            @Parameter(description = "Seconds to wait for an event.")
                    @QueryParam("timeout")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(60)
                    int timeout,
            @QueryParam("limit") @DefaultValue("500") @Min(1) @Max(2000) int limit)
            throws InterruptedException {
        String scope = caller.scope();
        long deadline = System.nanoTime() + Duration.ofSeconds(timeout).toNanos();
        List<CloudEvent> events = feed.after(lastEventId, scope, limit);
        while (events.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(PAUSE);
            events = feed.after(lastEventId, scope, limit);
        }
        return events;
    }
}
