package vn.capuy.document.steering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A steering committee.
 *
 * @param document that founded it, in the register; null where there is none or it does not exist for this caller
 * @param endedOn the last day of its work; null while it works
 * @param mergedInto the one into which it went over; null where it works or just ended
 */
@Schema(name = "SteeringCommittee")
public record CommitteeView(
        UUID id,
        @Schema(examples = "BL") String foundedBy,
        String foundedByName,
        @Schema(examples = "BCD-BL-NTM") String reference,
        String name,
        @Schema(examples = "NEW_RURAL") String field,
        String fieldName,
        String purpose,
        LocalDate foundedOn,
        @Schema(examples = "02-QĐ/HU") String decision,
        UUID document,
        LocalDate endedOn,
        UUID mergedInto,
        String endGround,
        CommitteeState state,
        Instant recordedAt,
        String recordedBy,
        String voidReason,
        long version) {}
