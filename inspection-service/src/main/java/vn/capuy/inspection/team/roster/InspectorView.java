package vn.capuy.inspection.team.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An inspector in the roster.
 *
 * @param organisation to which he belongs as a member
 * @param committee for which he inspects
 * @param heldTo the last day, included; null while there is no end
 */
@Schema(name = "Inspector")
public record InspectorView(
        UUID id,
        @Schema(examples = "inspector") String account,
        @Schema(examples = "CB-00021") String member,
        @Schema(examples = "Trần Thị Kiểm") String memberName,
        @Schema(examples = "BL-CQ-C01") String organisation,
        String organisationName,
        @Schema(examples = "BL-UBKT") String committee,
        String committeeName,
        LocalDate heldFrom,
        LocalDate heldTo,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
