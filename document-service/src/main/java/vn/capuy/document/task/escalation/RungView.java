package vn.capuy.document.task.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a rung of the ladder.
 *
 * @param days working days after the due day; before it where negative
 * @param active false where the rung is no more from that day on
 * @param name in the caller's language
 * @param document what lays it down; null where it is the house's own
 * @param certainty how sure that is: READ, SECONDARY, GENERAL or OPEN
 * @param recordedBy null for what the service was set up with
 * @param voidedAt null while it holds
 */
@Schema(name = "TaskRung")
public record RungView(
        UUID id,
        @Schema(examples = "THREE_DAYS_LEFT") String code,
        LocalDate holdsFrom,
        @Schema(examples = "-3") int days,
        Audience audience,
        boolean active,
        String name,
        String document,
        String article,
        String certainty,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
