package vn.capuy.document.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.registry.DocumentLifecycle.State;
import vn.capuy.document.type.SigningBody;
import vn.capuy.platform.caller.Clearance;

/**
 * A document as the register shows it.
 *
 * @param notation số và ký hiệu, as written on the document
 * @param abstractText null where it is withheld from this caller
 * @param abstractWithheld whether it is
 * @param field field of work (lĩnh vực); null where none was named
 * @param inForceFrom first day on which it is in force
 * @param inForceTo last day on which it is in force by its own words; null where it names none
 * @param secrecy as it is marked
 * @param openFrom first day on which it is no longer secret; null while none is decided
 * @param coIssuers who issued it together with the issuer (văn bản liên tịch): codes of organisations, or names
 * @param signer null where it was not entered
 * @param disposedOn the day on which its content was destroyed after its retention; null while it is kept
 */
@Schema(name = "Document")
public record DocumentView(
        UUID id,
        @Schema(examples = "BL") String issuer,
        String issuerName,
        @Schema(examples = "NEW_RURAL") String field,
        String fieldName,
        @Schema(examples = "RESOLUTION") String type,
        String typeName,
        @Schema(examples = "5") int number,
        @Schema(examples = "05-NQ/HU") String notation,
        @Schema(examples = "NQ") String symbol,
        @Schema(examples = "2020-2025") String term,
        LocalDate issuedOn,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        @JsonProperty("abstract") String abstractText,
        boolean abstractWithheld,
        SigningBody signingBody,
        String signer,
        Urgency urgency,
        Clearance secrecy,
        LocalDate openFrom,
        List<String> coIssuers,
        State state,
        String voidReason,
        LocalDate disposedOn,
        Instant recordedAt,
        long version) {

    /** The level at which it is marked on a day. */
    public Clearance levelOn(LocalDate day) {
        return levelOn(day, secrecy, openFrom);
    }

    static Clearance levelOn(LocalDate day, Clearance secrecy, LocalDate openFrom) {
        return openFrom != null && !openFrom.isAfter(day) ? Clearance.NONE : secrecy;
    }
}
