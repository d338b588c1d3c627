package vn.capuy.document.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.capuy.document.registry.DocumentLifecycle.State;
import vn.capuy.document.type.SigningBody;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.caller.Clearance;

/** A document as it is read, before it is known who reads it. */
public record DocumentRow(
        UUID id,
        String issuer,
        String issuerVi,
        String issuerEn,
        String issuerAr,
        String field,
        String fieldVi,
        String fieldEn,
        String fieldAr,
        String type,
        String typeVi,
        String typeEn,
        String typeAr,
        int number,
        String notation,
        String symbol,
        String term,
        LocalDate issuedOn,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        String abstractText,
        SigningBody signingBody,
        String signer,
        Urgency urgency,
        Clearance secrecy,
        LocalDate openFrom,
        List<String> coIssuers,
        boolean isVoid,
        String voidReason,
        LocalDate disposedOn,
        Instant recordedAt,
        long version) {

    static final String COLUMNS = """
            d.id, d.issuer, u.name_vi as issuer_vi, u.name_en as issuer_en, u.name_ar as issuer_ar, d.field,
              f.name_vi as field_vi, f.name_en as field_en, f.name_ar as field_ar, d.type,
              t.name_vi as type_vi, t.name_en as type_en, t.name_ar as type_ar, d.number, d.notation, d.symbol, d.term,
              d.issued_on, coalesce(d.in_force_from, d.issued_on) as in_force_from, d.in_force_to,
              d.abstract as abstract_text, d.signing_body, d.signer, d.urgency, d.secrecy, d.open_from,
              array(select coalesce(c.organisation, c.outside) from document_co_issuer c where c.document = d.id
                order by c.position) as co_issuers,
              d.voided_at is not null as is_void, d.void_reason, d.disposed_on, d.recorded_at, d.version
            from document d join org_unit u on u.code = d.issuer join document_type t on t.code = d.type
            left join document_field f on f.code = d.field""";

    /** Above the caller's clearance the entry stands, and its abstract and the reason of its voiding are withheld. */
    DocumentView shownTo(Clearance clearance, Language language, LocalDate today) {
        boolean cleared = clearance.covers(DocumentView.levelOn(today, secrecy, openFrom));
        return new DocumentView(
                id,
                issuer,
                new MultilingualName(issuerVi, issuerEn, issuerAr).in(language),
                field,
                field == null ? null : new MultilingualName(fieldVi, fieldEn, fieldAr).in(language),
                type,
                new MultilingualName(typeVi, typeEn, typeAr).in(language),
                number,
                notation,
                symbol,
                term,
                issuedOn,
                inForceFrom,
                inForceTo,
                cleared ? abstractText : null,
                !cleared || abstractText == null,
                signingBody,
                signer,
                urgency,
                secrecy,
                openFrom,
                coIssuers,
                isVoid ? State.VOIDED : State.ISSUED,
                cleared ? voidReason : null,
                disposedOn,
                recordedAt,
                version);
    }
}
