package vn.capuy.document.type.symbol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.type.SigningBody;
import vn.capuy.kernel.citation.Certainty;

/**
 * The symbol of an issuer as it holds by days.
 *
 * @param unit null for whatever signs in the name of the body
 * @param signingBody null for all that the unit issues
 * @param symbol null where it is that of the register of organisations again
 * @param series the one series of all its types; null where each type has its own
 * @param validUntil the first day on which it no longer holds; null while it does
 * @param recordedBy who entered it; null of what came with the service
 * @param version for the entity tag
 */
@Schema(name = "IssuerSymbol")
public record IssuerSymbolView(
        UUID id,
        @Schema(examples = "BL") String unit,
        String unitName,
        SigningBody signingBody,
        @Schema(examples = "HU") String symbol,
        String series,
        LocalDate validFrom,
        LocalDate validUntil,
        @Schema(examples = "36-HD/VPTW") String document,
        @Schema(examples = "1.3.1") String article,
        Certainty certainty,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
