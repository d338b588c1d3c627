package vn.capuy.platform.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One event in the form of CloudEvents 1.0.
 *
 * @param id its place in the feed, to be given as {@code lastEventId} to go on after it
 * @param source the service that tells it
 * @param type such as {@code vn.capuy.organisation.unit}
 * @param subject the code or id of what it is about
 */
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,

        @Schema(
                implementation = Object.class,
                type = SchemaType.OBJECT,
                description = "The event's content, as its type says.")
        JsonNode data) {
    public static final String BATCH_MEDIA_TYPE = "application/cloudevents-batch+json";

    public long position() {
        return Long.parseLong(id);
    }
}
