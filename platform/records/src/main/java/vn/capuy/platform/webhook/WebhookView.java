package vn.capuy.platform.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A subscriber as it is shown. Of its secret nothing is.
 *
 * @param types null for all
 * @param suspendedFor GONE or FAILURES; null unless it is suspended
 * @param lastEvent the id up to which all events are delivered, dead, or not for it
 * @param dead how many events were given up and are still kept
 * @param formerSecretUntil until when it is signed by the secret before too; null where it is not
 */
@Schema(name = "Webhook")
public record WebhookView(
        UUID id,

        @Schema(examples = "https://portal.quangninh.example/capuy/events")
        String target,

        String description,
        List<String> types,
        @Schema(examples = "BL") String org,
        WebhookState state,
        String suspendedFor,
        @Schema(examples = "\"4711\"") String lastEvent,
        long dead,
        Instant formerSecretUntil,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
