package vn.capuy.cadre.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An examination.
 *
 * @param winner who was appointed
 * @param candidates how many took it
 */
@Schema(name = "Examination")
public record ExaminationView(
        UUID id,
        @Schema(examples = "\"TT-BL-2022-08\"") String code,
        String heldBy,
        String heldByName,
        String post,
        String postTitle,
        LocalDate announcedOn,
        LocalDate heldOn,
        ExaminationState state,
        String winner,
        String winnerName,
        LocalDate appointedOn,
        int candidates,
        Instant closedAt,
        String closedBy,
        String rulebook,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
