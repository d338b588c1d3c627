package vn.capuy.cadre.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A movement. */
@Schema(name = "Movement")
public record MovementView(
        UUID id,
        String reference,
        MovementKind kind,
        @Schema(examples = "\"CB-00001\"") String person,
        String personName,
        String fromPost,
        String fromTitle,
        String toPost,
        String toTitle,
        String decidedBy,
        String decidedByName,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        LocalDate plannedReturnOn,
        MovementState state,
        Instant approvedAt,
        String approvedBy,
        String rejectedReason,
        String rulebook,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
