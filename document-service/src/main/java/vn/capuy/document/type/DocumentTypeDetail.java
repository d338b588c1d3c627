package vn.capuy.document.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;

/** A type with all its versions, voided ones too, by their first day. */
@Schema(name = "DocumentTypeWithVersions")
public record DocumentTypeDetail(
        @Schema(examples = "RESOLUTION") String code, String name, boolean administrative, List<Version> versions) {

    /**
     * The type as one regulation has it.
     *
     * @param validUntil the first day on which it no longer holds; null while it does, equal to {@code validFrom} where an
     *     entry for the same day took its place
     * @param inForce whether the regulation knows the type
     * @param recordedBy who entered it; null of what came with the service
     * @param version for the entity tag
     */
    @Schema(name = "DocumentTypeVersion")
    public record Version(
            UUID id,
            LocalDate validFrom,
            LocalDate validUntil,
            boolean inForce,
            @Schema(examples = "NQ") String symbol,
            @Schema(examples = "NQ") String series,
            @Schema(examples = "399-QĐ/TW") String document,
            String article,
            Certainty certainty,
            String symbolDocument,
            Certainty symbolCertainty,
            Instant recordedAt,
            String recordedBy,
            Instant voidedAt,
            String voidReason,
            long version) {}
}
