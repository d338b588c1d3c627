package vn.capuy.document.criteria.set;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;

/**
 * A set of criteria with its versions.
 *
 * @param name in the caller's language
 * @param kinds kinds of units that work toward it
 * @param versions latest first; one that was voided stays readable
 */
@Schema(name = "CriteriaSet")
public record SetView(
        @Schema(examples = "NRD_COMMUNE") String code, String name, List<String> kinds, List<Version> versions) {
    /**
     * A version of a set.
     *
     * @param edition by what it is called
     * @param validUntil last day, included; null while it has no end
     * @param measuredFrom first day of a value that counts for it
     * @param certainty how well its content is known
     * @param criteria how many criteria it has
     * @param indicators how many indicators it has
     * @param voidedAt null unless it was voided
     */
    @Schema(name = "CriteriaSetVersion")
    public record Version(
            UUID id,
            String setCode,
            @Schema(examples = "2021-2025") String edition,
            LocalDate validFrom,
            LocalDate validUntil,
            LocalDate measuredFrom,
            @Schema(examples = "318/QĐ-TTg") String document,
            String article,
            Certainty certainty,
            @Schema(examples = "19") int criteria,
            @Schema(examples = "57") int indicators,
            Instant recordedAt,
            String recordedBy,
            Instant voidedAt,
            String voidReason,
            long version) {
        boolean holdsOn(LocalDate day) {
            return voidedAt == null && !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
        }
    }
}
