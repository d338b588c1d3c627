package vn.capuy.peers.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A document as it is shown: what the register of Capuy shows, but for the co-issuers. */
record DocumentView(
        UUID id,
        String issuer,
        String issuerName,
        String field,
        String fieldName,
        String type,
        String typeName,
        int number,
        String notation,
        String symbol,
        String term,
        LocalDate issuedOn,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        @JsonProperty("abstract") String abstractText,
        boolean abstractWithheld,
        String signingBody,
        String signer,
        String urgency,
        String secrecy,
        LocalDate openFrom,
        String state,
        String voidReason,
        LocalDate disposedOn,
        Instant recordedAt,
        long version) {

    /** What is marked secret is shown without its abstract: none of the callers here is cleared. */
    static DocumentView of(Document document) {
        boolean cleared = "NONE".equals(document.secrecy)
                || document.openFrom != null && !document.openFrom.isAfter(LocalDate.now());
        return new DocumentView(
                document.id,
                document.issuer.code,
                document.issuer.nameVi,
                document.field == null ? null : document.field.code,
                document.field == null ? null : document.field.nameVi,
                document.type.code,
                document.type.nameVi,
                document.number,
                document.notation == null ? notationOf(document) : document.notation,
                document.symbol,
                document.term,
                document.issuedOn,
                document.inForceFrom == null ? document.issuedOn : document.inForceFrom,
                document.inForceTo,
                cleared ? document.abstractText : null,
                !cleared || document.abstractText == null,
                document.signingBody,
                document.signer,
                document.urgency,
                document.secrecy,
                document.openFrom,
                document.voidedAt == null ? "ISSUED" : "VOIDED",
                cleared ? document.voidReason : null,
                document.disposedOn,
                document.recordedAt,
                document.version);
    }

    private static String notationOf(Document document) {
        return "%02d-%s/%s".formatted(document.number, document.symbol, document.issuerSymbol);
    }
}
