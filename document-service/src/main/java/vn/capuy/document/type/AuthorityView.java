package vn.capuy.document.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;

/**
 * A line of the authority matrix.
 *
 * @param validUntil the first day on which it no longer holds; null while it does, equal to {@code validFrom} where an entry
 *     for the same day took its place
 * @param recordedBy who entered it; null of what came with the service
 * @param version for the entity tag
 */
@Schema(name = "DocumentAuthorityLine")
public record AuthorityView(
        UUID id,
        @Schema(examples = "DISTRICT_COMMITTEE") String issuerKind,
        SigningBody signingBody,
        @Schema(examples = "DIRECTIVE") String type,
        String typeName,
        boolean allows,
        LocalDate validFrom,
        LocalDate validUntil,
        @Schema(examples = "66-QĐ/TW") String document,
        @Schema(examples = "Điều 7") String article,
        Certainty certainty,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
