package vn.capuy.inspection.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;

/**
 * A matter of the catalogue.
 *
 * @param name in the caller's language
 * @param holdsFrom the first day of a decision that may name it
 * @param holdsUntil the last day, included; null while there is no end
 * @param certainty how well the citation is known
 * @param voidedAt null unless it was voided: no new case names it then
 */
@Schema(name = "Matter")
public record MatterView(
        UUID id,
        @Schema(examples = "CADRE_WORK") String code,
        String name,
        LocalDate holdsFrom,
        LocalDate holdsUntil,
        @Schema(examples = "22-QĐ/TW") String document,
        String article,
        Certainty certainty,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {

    /** Whether a decision of that day may name it. */
    public boolean holdsOn(LocalDate day) {
        return voidedAt == null && !day.isBefore(holdsFrom) && (holdsUntil == null || !day.isAfter(holdsUntil));
    }
}
