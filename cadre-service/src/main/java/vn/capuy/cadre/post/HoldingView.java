package vn.capuy.cadre.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who held which post from when to when.
 *
 * @param heldTo the last day, included; null while it is held
 * @param replaces the voided holding in whose place this one was entered
 * @param begunBy the decision that put the cadre into the post; null where it was entered by itself
 * @param endedBy the decision that took him out of it; null where the end was entered by itself
 */
@Schema(name = "Holding")
public record HoldingView(
        UUID id,
        @Schema(examples = "CB-00001") String person,
        String personName,
        @Schema(examples = "BL-BTC-TB") String post,
        String postTitle,
        PostKind postKind,
        String org,
        LocalDate heldFrom,
        LocalDate heldTo,
        UUID replaces,
        Ground.Kind begunByKind,
        UUID begunBy,
        Ground.Act begunAs,
        Ground.Kind endedByKind,
        UUID endedBy,
        Ground.Act endedAs,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
