package vn.capuy.inspection.deadline;

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
 * @param voidedAt null while it holds
 */
@Schema(name = "DeadlineRung")
public record RungView(
        UUID id,
        @Schema(examples = "FIVE_DAYS_LEFT") String code,
        LocalDate holdsFrom,
        @Schema(examples = "-5") int days,
        @Schema(examples = "TEAM_HEAD") String audience,
        boolean active,
        String name,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
