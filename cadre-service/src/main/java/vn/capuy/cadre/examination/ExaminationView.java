package vn.capuy.cadre.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A round of examinations.
 *
 * @param posts codes of its posts
 * @param filled how many of them are filled
 * @param candidates how many applied
 * @param closesOn null for history that was only recorded
 * @param codesBy who keeps the keys of the papers
 * @param resultsBy who entered the end of the defence
 */
@Schema(name = "Examination")
public record ExaminationView(
        UUID id,
        @Schema(examples = "TT-BL-2022-08") String code,
        String heldBy,
        String heldByName,
        @Schema(examples = "BL-VP-PVP BL-BTC-PB") String posts,
        int filled,
        int candidates,
        LocalDate announcedOn,
        LocalDate closesOn,
        LocalDate writtenOn,
        LocalDate defenceOn,
        LocalDate heldOn,
        ExaminationState state,
        Instant codesAt,
        String codesBy,
        Instant openedAt,
        String openedBy,
        String resultsBy,
        Instant concludedAt,
        String concludedBy,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {
    /** The day by which papers are measured. */
    LocalDate markedBy() {
        return writtenOn == null ? announcedOn : writtenOn;
    }
}
