package vn.capuy.inspection.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A programme as it stands in a list.
 *
 * @param bodyName in the caller's language
 * @param committee the committee for which the body acts
 * @param beginsOn the first day of the year on which the body stands
 * @param document number and symbol of the document by which it was approved; null before
 * @param items how many items stand in it, those dropped included, as far as the caller may know of them
 */
@Schema(name = "ProgrammeSummary")
public record ProgrammeView(
        UUID id,
        @Schema(examples = "BL-UBKT") String body,
        String bodyName,
        @Schema(examples = "BL") String committee,
        ProgrammeLevel level,
        @Schema(examples = "2025") int year,
        LocalDate beginsOn,
        String ground,
        ProgrammeState state,
        LocalDate approvedOn,
        @Schema(examples = "05-CTr/UBKTHU") String document,
        String issuer,
        long items,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
